package trinhky.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.migration.JavaMigration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import trinhky.testing.IntegrationTest;

/**
 * Each module numbers its migrations in a range of its own: a database that has run the newest range must still take a file of
 * an earlier one.
 */
@IntegrationTest
@Transactional(propagation = Propagation.NOT_SUPPORTED)
class LateMigrationTest {

    private static final String SCHEMA = "late_migration";

    @TempDir
    Path folder;

    @Autowired
    Flyway product;

    @Autowired
    JdbcClient jdbc;

    @AfterEach
    void theSchemaGoes() {
        jdbc.sql("drop schema if exists " + SCHEMA + " cascade").update();
    }

    @Test
    void aMigrationBelowTheNewestOneIsRunOnADatabaseThatHasTheNewest() throws IOException {
        file("V0140__later_module.sql", "create table later_module (id integer)");
        migrate();
        file("V0071__earlier_module.sql", "create table earlier_module (id integer)");
        assertThat(migrate()).containsExactly("V0140__later_module.sql", "V0071__earlier_module.sql");
    }

    /** Runs the files as the product does, in a schema of their own. */
    private Stream<String> migrate() {
        Flyway flyway = Flyway.configure()
                .configuration(product.getConfiguration())
                .javaMigrations(new JavaMigration[0])
                .schemas(SCHEMA)
                .defaultSchema(SCHEMA)
                .locations("filesystem:" + folder)
                .load();
        flyway.migrate();
        return Stream.of(flyway.info().applied())
                .filter(info -> info.getVersion() != null)
                .sorted((one, other) -> one.getInstalledRank().compareTo(other.getInstalledRank()))
                .map(MigrationInfo::getScript)
                .filter(script -> script.endsWith(".sql"));
    }

    private void file(String name, String sql) throws IOException {
        Files.writeString(folder.resolve(name), sql + ";");
    }
}
