package trinhky.benchmark;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import trinhky.intake.ImportCommand;

/**
 * How many plans the import command reads in a minute, beside a yardstick: finding the words of the same texts with one
 * pattern, on as many threads. Real plans are taken where they lie beside the repository, else the invented one. No time is
 * asserted.
 */
@SuppressWarnings("PMD.CloseResource") // writes nowhere
class PlanReadingBenchmark {

    private static final int PLANS = 100;
    private static final int ROUNDS = 4;
    private static final double MINUTE = 60e9;
    private static final Pattern WORD = Pattern.compile("\\p{L}+");

    @TempDir
    Path folder;

    @Test
    void plansOfAnArchive() throws IOException {
        List<String> texts = texts();
        for (int at = 0; at < PLANS; at++) {
            Files.writeString(folder.resolve(String.format(Locale.ROOT, "%03d.txt", at)), texts.get(at % texts.size()));
        }
        PrintStream quiet = new PrintStream(OutputStream.nullOutputStream(), true, StandardCharsets.UTF_8);
        for (int round = 0; round < ROUNDS; round++) {
            long begun = System.nanoTime();
            new ImportCommand(quiet, quiet).run(List.of(folder.toString()));
            long read = System.nanoTime() - begun;
            begun = System.nanoTime();
            List<String> all = new ArrayList<>();
            for (int at = 0; at < PLANS; at++) {
                all.add(texts.get(at % texts.size()));
            }
            long words = all.parallelStream()
                    .mapToLong(text -> WORD.matcher(text).results().count())
                    .sum();
            long yardstick = System.nanoTime() - begun;
            System.out.printf(
                    Locale.ROOT,
                    "| round %d%s | %,.0f plans a minute | yardstick (%,d words) %,.0f a minute | %.0f times its time |%n",
                    round + 1,
                    round == 0 ? ", cold" : "",
                    PLANS * MINUTE / read,
                    words,
                    PLANS * MINUTE / yardstick,
                    (double) read / yardstick);
        }
    }

    private static List<String> texts() throws IOException {
        Path seeds = Path.of(System.getProperty("trinhky.shared", "../../shared"), "seeds");
        List<String> texts = new ArrayList<>();
        if (Files.isDirectory(seeds)) {
            try (Stream<Path> files = Files.list(seeds)) {
                for (Path file : files.filter(one -> one.toString().endsWith(".txt"))
                        .sorted()
                        .toList()) {
                    texts.add(Files.readString(file));
                }
            }
        } else {
            try (InputStream plan = PlanReadingBenchmark.class.getResourceAsStream("/intake/ke-hoach-phong-chay.txt")) {
                texts.add(new String(plan.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return texts;
    }
}
