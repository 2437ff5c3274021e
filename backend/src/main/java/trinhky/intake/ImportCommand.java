package trinhky.intake;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import trinhky.intake.application.ImportReport;
import trinhky.intake.application.ImportRun;
import trinhky.intake.application.IntakeWords;

/**
 * The command {@code import FILE… [--json] [--out=FOLDER] [--lang=en]}: reads files of plans, without database, network or
 * server. Folders are read with everything below them.
 */
public final class ImportCommand {

    /** The first argument that asks for it. */
    public static final String NAME = "import";

    /** Every file was read. */
    public static final int READ = 0;

    /** The command was not understood. */
    public static final int MISUSED = 1;

    /** At least one file was not read. */
    public static final int SOME_UNREAD = 2;

    private final PrintStream out;
    private final PrintStream err;

    public ImportCommand(PrintStream out, PrintStream err) {
        this.out = out;
        this.err = err;
    }

    /**
     * Reads the files.
     *
     * @param arguments what stands behind the command's name
     * @return exit code
     */
    public int run(List<String> arguments) {
        IntakeWords words = new IntakeWords(
                option(arguments, "--lang=", "vi").equals("en") ? Locale.ENGLISH : Locale.forLanguageTag("vi"));
        try {
            List<Path> files = files(arguments);
            if (files.isEmpty()) {
                err.println(words.of("intake.command-usage"));
                return MISUSED;
            }
            return run(files, arguments, words);
        } catch (IOException unreadable) {
            err.println(words.of("intake.command-folder") + " " + unreadable.getMessage());
            return MISUSED;
        }
    }

    private int run(List<Path> files, List<String> arguments, IntakeWords words) throws IOException {
        ImportReport report = new ImportRun(words).read(files, err);
        String folder = option(arguments, "--out=", "");
        if (!folder.isEmpty()) {
            report.writeTo(Files.createDirectories(Path.of(folder)));
        }
        if (arguments.contains("--json")) {
            out.println(report.json());
            report.unread().forEach(file -> err.println(file.name() + ": " + file.problem()));
        } else {
            out.print(report.table(words));
        }
        return report.unread().isEmpty() ? READ : SOME_UNREAD;
    }

    private static List<Path> files(List<String> arguments) throws IOException {
        List<Path> files = new ArrayList<>();
        for (String argument : arguments) {
            if (argument.startsWith("--")) {
                continue;
            }
            Path path = Path.of(argument);
            if (Files.isDirectory(path)) {
                try (Stream<Path> below = Files.walk(path)) {
                    below.filter(ImportCommand::isPlan).sorted().forEach(files::add);
                }
            } else {
                files.add(path);
            }
        }
        return files;
    }

    private static boolean isPlan(Path file) {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        return Files.isRegularFile(file) && name.matches(".*\\.(txt|docx|pdf)");
    }

    private static String option(List<String> arguments, String name, String otherwise) {
        return arguments.stream()
                .filter(argument -> argument.startsWith(name))
                .map(argument -> argument.substring(name.length()))
                .findFirst()
                .orElse(otherwise);
    }
}
