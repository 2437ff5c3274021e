package trinhky.benchmark;

import com.zaxxer.hikari.HikariDataSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * The last hour before the deadline: fifty officials at once hand their reports to their heads, over HTTP. Beside it, in the
 * same run, the raw engine completes the same step from four threads.
 *
 * <p>Run: {@code mvn -Pbench -pl backend test -Dskip.npm -Dtest=SubmissionBenchmark}; {@code -Dbench.plans=10} reports a unit.
 */
class SubmissionBenchmark {
    private static final int AT_ONCE = Integer.getInteger("bench.at-once", 50);

    /** More threads than that wait for each other in the engine's own pool of connections. */
    private static final int RAW_THREADS = 4;

    private static final int PLANS = Integer.getInteger("bench.plans", 10);
    private static final int UNITS = 110;
    private static final int YEAR = 2027;

    private ConfigurableApplicationContext product;
    private JdbcTemplate jdbc;

    @BeforeEach
    void start() {
        product = BenchmarkProduct.start();
        jdbc = product.getBean(JdbcTemplate.class);
    }

    @AfterEach
    void stop() {
        product.close();
    }

    @Test
    void fiftyOfficialsHandInAtOnce() throws Exception {
        BenchmarkProvince province = new BenchmarkProvince(product, UNITS);
        province.issue(PLANS, YEAR);
        province.openAll(YEAR);
        List<Runnable> submissions = submissions();
        HikariDataSource database = product.getBean(DataSource.class).unwrap(HikariDataSource.class);
        try (RawEngine raw = RawEngine.asShipped(database, jdbc)) {
            List<Runnable> completions = raw.completions(submissions.size());
            int warm = submissions.size() / 2;
            atOnce(completions.subList(0, warm), RAW_THREADS);
            atOnce(submissions.subList(0, warm), AT_ONCE);
            LooksTable table = new LooksTable();
            table.add(
                    "raw engine completes the step",
                    atOnce(completions.subList(warm, completions.size()), RAW_THREADS));
            table.add("report handed in, HTTP", atOnce(submissions.subList(warm, submissions.size()), AT_ONCE));
            table.print();
        }
    }

    /** One a report, each by the officer of its unit; all have nothing to report. */
    private List<Runnable> submissions() {
        Map<String, HttpProbe> officers = new HashMap<>();
        return jdbc.queryForList("""
                select o.id::text as report, f.username from report_obligation o
                join official f on f.username = o.unit_id || '.officer'
                where o.state = 'OPEN' order by o.plan_id, o.unit_id""").stream()
                .map(row -> {
                    HttpProbe officer = officers.computeIfAbsent(
                            row.get("username").toString(), name -> new HttpProbe(product, name));
                    String report = "/api/reports/" + row.get("report");
                    officer.post(report + "/nil", "{\"nil\":true}");
                    return (Runnable) () -> officer.post(report + "/submission", "");
                })
                .toList();
    }

    private static List<Long> atOnce(List<Runnable> steps, int threads) throws Exception {
        ExecutorService people = Executors.newFixedThreadPool(threads);
        try {
            List<Future<Long>> taken = new ArrayList<>();
            long begun = System.nanoTime();
            for (Runnable step : steps) {
                taken.add(people.submit(() -> {
                    long from = System.nanoTime();
                    step.run();
                    return System.nanoTime() - from;
                }));
            }
            List<Long> nanos = new ArrayList<>();
            for (Future<Long> one : taken) {
                nanos.add(one.get());
            }
            double seconds = (System.nanoTime() - begun) / 1e9;
            System.out.printf("%,d in %.1f s, %.0f a second%n", steps.size(), seconds, steps.size() / seconds);
            return nanos;
        } finally {
            people.shutdownNow();
        }
    }
}
