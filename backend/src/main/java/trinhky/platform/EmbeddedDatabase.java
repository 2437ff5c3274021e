package trinhky.platform;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The PostgreSQL that comes with the product when no other is configured. Durable: it survives {@code kill -9} of the
 * application and of itself. Closed as a bean, after everything that uses it.
 */
final class EmbeddedDatabase implements JdbcConnectionDetails, AutoCloseable {

    /** The library starts PostgreSQL without these; losing a signed plan is no option. */
    private static final List<String> DURABILITY = List.of("fsync", "synchronous_commit", "full_page_writes");

    private final DataDirectory directory;
    private final EmbeddedPostgres postgres;

    private EmbeddedDatabase(DataDirectory directory, EmbeddedPostgres postgres) {
        this.directory = directory;
        this.postgres = postgres;
    }

    @SuppressWarnings("PMD.CloseResource") // closed with the database
    static EmbeddedDatabase start(Path dataDirectory) {
        DataDirectory directory = DataDirectory.take(dataDirectory);
        try {
            new OrphanedServer(directory.cluster()).stop();
            EmbeddedDatabase database = new EmbeddedDatabase(directory, start(directory));
            database.requireDurability();
            return database;
        } catch (IOException | RuntimeException failed) {
            directory.close();
            throw new IllegalStateException("The embedded database did not start in " + directory.cluster(), failed);
        }
    }

    private static EmbeddedPostgres start(DataDirectory directory) throws IOException {
        EmbeddedPostgres.Builder builder = EmbeddedPostgres.builder()
                .setDataDirectory(directory.cluster())
                .setCleanDataDirectory(false)
                .setOverrideWorkingDirectory(directory.programs().toFile())
                .setRegisterShutdownHook(false)
                .setPGStartupWait(Duration.ofSeconds(60))
                .setLocaleConfig("locale", "C");
        DURABILITY.forEach(setting -> builder.setServerConfig(setting, "on"));
        return builder.start();
    }

    private void requireDurability() {
        JdbcClient jdbc = JdbcClient.create(postgres.getPostgresDatabase());
        for (String setting : DURABILITY) {
            String value = jdbc.sql("show " + setting).query(String.class).single();
            if (!"on".equals(value)) {
                close();
                throw new IllegalStateException("PostgreSQL runs with " + setting + "=" + value);
            }
        }
    }

    @Override
    public String getJdbcUrl() {
        return postgres.getJdbcUrl("postgres", "postgres") + "&reWriteBatchedInserts=true";
    }

    @Override
    public String getUsername() {
        return "postgres";
    }

    @Override
    public String getPassword() {
        return "postgres";
    }

    @Override
    public void close() {
        try (directory) {
            postgres.close();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
