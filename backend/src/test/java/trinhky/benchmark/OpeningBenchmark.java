package trinhky.benchmark;

import com.zaxxer.hikari.HikariDataSource;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Opens a province's half-year: 200 plans × 130 units, each with its user task, by the product as it runs in production
 * (embedded PostgreSQL with fsync, job executor with two threads, HTTP), beside the raw engine on the same server: as
 * shipped (history full, three variables, one by one) and tuned (history activity, UUIDs, removal time at the start, one by
 * one). They take turns in rounds, so that what else the machine does falls on all of them; the table shows medians.
 *
 * <p>Run: {@code mvn -Pbench -pl backend test -Dskip.npm}. {@code -Dbench.rounds=10}, {@code -Dbench.plans=20} plans a
 * round, {@code -Dbench.raw=1000} raw starts a round.
 */
class OpeningBenchmark {
    private static final int UNITS = 130;
    private static final int FIRST_YEAR = 2027;
    private static final int ROUNDS = Integer.getInteger("bench.rounds", 10);
    private static final int PLANS = Integer.getInteger("bench.plans", 20);
    private static final int LOOKS = 20;
    private static final int RAW = Integer.getInteger("bench.raw", 1_000);

    private ConfigurableApplicationContext product;

    @BeforeEach
    void start() {
        product = BenchmarkProduct.start();
    }

    @AfterEach
    void stop() {
        product.close();
    }

    @Test
    void aProvinceOpensItsHalfYear() throws Exception {
        BenchmarkProvince province = new BenchmarkProvince(product, UNITS);
        HikariDataSource database = product.getBean(DataSource.class).unwrap(HikariDataSource.class);
        TaskListProbe probe = new TaskListProbe(product, province.someCommune());
        BenchmarkTable table = new BenchmarkTable();
        try (RawEngine shipped = RawEngine.asShipped(database, product.getBean(JdbcTemplate.class));
                RawEngine tuned = RawEngine.tuned(database, product.getBean(JdbcTemplate.class))) {
            for (int round = 0; round <= ROUNDS; round++) {
                table.round(round > 0);
                table.add("raw engine as shipped, one by one", RAW, shipped.open(RAW));
                table.add("raw engine tuned, one by one", RAW, tuned.open(RAW));
                int year = FIRST_YEAR + round;
                table.add("issue of the plans with their obligations", PLANS * UNITS, province.issue(PLANS, year));
                try (TaskListProbe.Run during = probe.run()) {
                    table.add("opening: 50 a transaction, two workers", PLANS * UNITS, province.openAll(year));
                    table.latencies("task list page while opening, HTTP", during.latencies());
                }
                try (TaskListProbe.Run quiet = probe.run()) {
                    quiet.await(LOOKS);
                    table.latencies("task list page afterwards, HTTP", quiet.latencies());
                }
            }
        }
        province.assertEachObligationHasOneTask();
        table.print();
    }
}
