package trinhky.architecture;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.LineMap;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * Counts the code lines of classes and methods: neither blank, nor comment, nor import. What must be longer says why:
 * {@code @SuppressWarnings("size: reason")}.
 */
final class SourceSizes {

    static final int CLASS_LINES = 150;
    static final int METHOD_LINES = 20;
    private static final String REASON = "\"size: ";

    private SourceSizes() {}

    /** What is too long below the directory, one sentence each. */
    static List<String> tooLong(Path directory) throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (Stream<Path> files = Files.walk(directory);
                StandardJavaFileManager manager = compiler.getStandardFileManager(null, null, null)) {
            List<Path> sources =
                    files.filter(file -> file.toString().endsWith(".java")).toList();
            JavacTask task = (JavacTask) compiler.getTask(
                    null, manager, null, List.of("-proc:none"), null, manager.getJavaFileObjectsFromPaths(sources));
            List<String> problems = new ArrayList<>();
            SourcePositions positions = Trees.instance(task).getSourcePositions();
            for (CompilationUnitTree unit : task.parse()) {
                new Counter(unit, positions, problems).scan(unit, null);
            }
            return problems;
        }
    }

    private static final class Counter extends TreeScanner<Void, Void> {

        private final CompilationUnitTree unit;
        private final SourcePositions positions;
        private final List<String> problems;
        private final List<String> lines;

        Counter(CompilationUnitTree unit, SourcePositions positions, List<String> problems) throws IOException {
            this.unit = unit;
            this.positions = positions;
            this.problems = problems;
            this.lines =
                    unit.getSourceFile().getCharContent(true).toString().lines().toList();
        }

        @Override
        public Void visitClass(ClassTree type, Void nothing) {
            check(type, "class " + type.getSimpleName(), type.getModifiers().toString(), CLASS_LINES);
            return super.visitClass(type, nothing);
        }

        @Override
        public Void visitMethod(MethodTree method, Void nothing) {
            if (method.getBody() != null) {
                check(
                        method.getBody(),
                        method.getName().toString(),
                        method.getModifiers().toString(),
                        METHOD_LINES + 2);
            }
            return super.visitMethod(method, nothing);
        }

        private void check(Tree tree, String name, String modifiers, int allowed) {
            if (positions.getEndPosition(unit, tree) < 0 || modifiers.contains(REASON)) {
                return;
            }
            LineMap map = unit.getLineMap();
            long first = map.getLineNumber(positions.getStartPosition(unit, tree));
            long last = map.getLineNumber(positions.getEndPosition(unit, tree));
            long code = lines.subList((int) first - 1, (int) last).stream()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty()
                            && !line.startsWith("//")
                            && !line.startsWith("*")
                            && !line.startsWith("/*"))
                    .count();
            if (code > allowed) {
                String file = unit.getSourceFile().getName();
                problems.add(file.substring(file.indexOf("trinhky")) + ": " + name + " has " + code + " lines of code");
            }
        }
    }
}
