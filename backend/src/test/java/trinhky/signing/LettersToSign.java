package trinhky.signing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.TimeZone;
import java.util.stream.Stream;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import trinhky.TrinhKyApplication;

/**
 * The product with a small province in which some letters wait for their form check: for tests that talk to it from outside
 * and kill it. The first argument names the file into which the letters are written once they stand; a product that is
 * started again finds them in its database.
 */
@SuppressWarnings("PMD.CloseResource") // the product runs until it is killed
public final class LettersToSign {

    private LettersToSign() {}

    /**
     * A letter.
     *
     * @param sha256 checksum of the frozen file
     */
    public record Letter(String subjectId, String frozenId, String sha256) {}

    public static void main(String[] arguments) {
        TimeZone.setDefault(TimeZone.getTimeZone(TrinhKyApplication.ZONE));
        Path file = Path.of(arguments[0]);
        String[] settings = Stream.of(arguments).skip(1).toArray(String[]::new);
        ConfigurableApplicationContext product = SpringApplication.run(TrinhKyApplication.class, settings);
        if (!Files.exists(file)) {
            write(file, Stream.generate(() -> letter(product)).limit(4).toList());
        }
    }

    private static Letter letter(ConfigurableApplicationContext product) {
        SigningScene scene = SigningScene.submitted(product, "KH");
        JdbcClient jdbc = product.getBean(JdbcClient.class);
        scene.province()
                .password("vpub.clerk", product.getBean(PasswordEncoder.class).encode(SigningScene.PASSWORD));
        onTheAxis(jdbc, "ubnd", "000.00.00.H20");
        onTheAxis(jdbc, "bct", "000.00.00.G22");
        return new Letter(
                scene.subjectId(),
                scene.frozen().id().toString(),
                scene.frozen().sha256());
    }

    private static void onTheAxis(JdbcClient jdbc, String unit, String organId) {
        jdbc.sql(
                        "insert into exchange_address (unit_id, organ_id, valid_from) values (:u, :o, :d) on conflict do nothing")
                .param("u", unit)
                .param("o", organId)
                .param("d", LocalDate.of(2020, 1, 1))
                .update();
        jdbc.sql("""
                insert into recipient_channel (unit_id, by_exchange, attach_file, changed_by, changed_at)
                values (:u, true, false, 'vpub.clerk', now()) on conflict do nothing
                """).param("u", unit).update();
    }

    private static void write(Path file, List<Letter> letters) {
        List<String> lines = letters.stream()
                .map(letter -> String.join(" ", letter.subjectId(), letter.frozenId(), letter.sha256()))
                .toList();
        try {
            Path written = Files.write(file.resolveSibling(file.getFileName() + ".part"), lines);
            Files.move(written, file);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Reads the letters once they stand. */
    public static List<Letter> read(Path file) {
        try {
            return Files.readAllLines(file).stream()
                    .map(line -> line.split(" "))
                    .map(parts -> new Letter(parts[0], parts[1], parts[2]))
                    .toList();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
