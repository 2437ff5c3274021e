package trinhky.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.test.util.ReflectionTestUtils;

class EmbeddedDatabaseTest {

    @TempDir
    Path data;

    @AfterEach
    void stopWhatIsLeft() {
        new OrphanedServer(cluster()).stop();
    }

    @Test
    void whatWasCommittedSurvivesTheKillOfTheServer() throws Exception {
        try (EmbeddedDatabase database = EmbeddedDatabase.start(data)) {
            jdbc(database).sql("create table kept as select 244 as number").update();
            for (ProcessHandle server : servers()) {
                server.destroyForcibly();
                server.onExit().get(20, TimeUnit.SECONDS);
            }
        }
        try (EmbeddedDatabase database = EmbeddedDatabase.start(data)) {
            assertThat(jdbc(database)
                            .sql("select number from kept")
                            .query(Integer.class)
                            .single())
                    .isEqualTo(244);
        }
    }

    @Test
    @SuppressWarnings("PMD.CloseResource") // stopped by the next start, which is what is tested
    void aServerLeftBehindByAKilledApplicationIsStoppedAndItsDataKept() throws IOException {
        EmbeddedPostgres orphan = EmbeddedPostgres.builder()
                .setDataDirectory(cluster())
                .setCleanDataDirectory(false)
                .setOverrideWorkingDirectory(data.resolve("postgres-programs").toFile())
                .setRegisterShutdownHook(false)
                .setLocaleConfig("locale", "C")
                .start();
        JdbcClient.create(orphan.getPostgresDatabase())
                .sql("create table kept as select 244 as number")
                .update();
        loseTheLockAsAKilledApplicationDoes(orphan);
        List<ProcessHandle> left = servers();
        try (EmbeddedDatabase database = EmbeddedDatabase.start(data)) {
            assertThat(left).isNotEmpty().noneMatch(ProcessHandle::isAlive);
            assertThat(jdbc(database)
                            .sql("select number from kept")
                            .query(Integer.class)
                            .single())
                    .isEqualTo(244);
        }
    }

    @Test
    void aSecondApplicationIsRefusedAndTheFirstWorksOn() {
        try (EmbeddedDatabase first = EmbeddedDatabase.start(data)) {
            assertThatThrownBy(() -> EmbeddedDatabase.start(data)).hasMessageContaining("Another Trình Ký");
            assertThat(jdbc(first).sql("show fsync").query(String.class).single())
                    .isEqualTo("on");
        }
    }

    @Test
    void nothingRunsOnAfterItIsClosed() {
        EmbeddedDatabase.start(data).close();
        assertThat(servers()).isEmpty();
        assertThat(Files.exists(cluster().resolve("postmaster.pid"))).isFalse();
    }

    private static void loseTheLockAsAKilledApplicationDoes(EmbeddedPostgres orphan) throws IOException {
        ((FileLock) ReflectionTestUtils.getField(orphan, "lock")).release();
    }

    private Path cluster() {
        return data.toAbsolutePath().normalize().resolve("postgres");
    }

    private List<ProcessHandle> servers() {
        return new OrphanedServer(cluster()).living();
    }

    private static JdbcClient jdbc(EmbeddedDatabase database) {
        return JdbcClient.create(
                new DriverManagerDataSource(database.getJdbcUrl(), database.getUsername(), database.getPassword()));
    }
}
