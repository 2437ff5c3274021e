package trinhky;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import trinhky.shared.BusinessClock;
import trinhky.testing.IntegrationTest;

@IntegrationTest
class ApplicationStartTest {

    @Autowired
    JdbcClient jdbc;

    @Autowired
    BusinessClock clock;

    @Autowired
    RepositoryService repository;

    @Test
    void engineAndProductLiveInSchemasOfTheirOwn() {
        assertThat(tables("camunda")).isEqualTo(49);
        assertThat(jdbc.sql("show search_path").query(String.class).single()).contains("app");
        assertThat(repository.createDeploymentQuery().count()).isGreaterThanOrEqualTo(0);
    }

    private long tables(String schema) {
        return jdbc.sql("select count(*) from information_schema.tables where table_schema = :schema")
                .param("schema", schema)
                .query(Long.class)
                .single();
    }

    @Test
    void movingTheBusinessClockMovesTheEngine() {
        Instant deadline = Instant.parse("2026-06-14T01:00:00Z");
        clock.moveTo(deadline);
        assertThat(clock.instant()).isBetween(deadline, deadline.plus(Duration.ofMinutes(1)));
        assertThat(ClockUtil.getCurrentTime().toInstant())
                .isBetween(deadline.minusMillis(1), deadline.plus(Duration.ofMinutes(1)));
    }

    @Test
    void clockOnTheMoveDoesNotFallBackToWhatIsStoredMeanwhile() {
        Instant deadline = Instant.parse("2026-06-14T01:00:00Z");
        clock.moveTo(deadline);
        CompletableFuture.runAsync(clock::follow).join();
        assertThat(clock.instant()).isAfterOrEqualTo(deadline.minusMillis(1));
    }

    @Test
    void searchTextHasNoDiacritics() {
        assertThat(jdbc.sql("select fold('Đồng Tháp – SỞ CÔNG THƯƠNG')")
                        .query(String.class)
                        .single())
                .isEqualTo("dong thap - so cong thuong");
    }
}
