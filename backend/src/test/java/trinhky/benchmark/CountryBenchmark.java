package trinhky.benchmark;

import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * What people look at while 670,000 reports of the country are open: 200 plans × 3,350 units, each with its task in the inbox
 * and, as the yardstick, the same tasks in the engine's own tables, asked by the engine's own query in the same run. The rows
 * are laid by SQL; every answer is asked for over HTTP.
 *
 * <p>Run: {@code mvn -Pbench -pl backend test -Dskip.npm -Dtest=CountryBenchmark}; {@code -Dbench.units=335} for less.
 */
class CountryBenchmark {
    private static final int LOOKS = Integer.getInteger("bench.looks", 100);
    private static final int UNITS = Integer.getInteger("bench.units", 3_350);
    private static final int PLANS = Integer.getInteger("bench.plans", 200);
    private static final String UNIT = "xa-my-hiep";
    private static final String LEAD_HEAD = "sct.head";

    private ConfigurableApplicationContext product;
    private JdbcTemplate jdbc;

    @BeforeEach
    void start() {
        product = BenchmarkProduct.start("--trinhky.job-executor=false", "--trinhky.mail-schedule=false");
        jdbc = product.getBean(JdbcTemplate.class);
        BenchmarkCountry.fill(jdbc, PLANS, UNITS);
        BenchmarkCountry.openTasks(jdbc, UNIT);
    }

    @AfterEach
    void stop() {
        product.close();
    }

    @Test
    void theCountryLooksAtItsTasksAndPeriods() {
        String cycle = jdbc.queryForObject("select id from reporting_cycle order by id limit 1", String.class);
        LooksTable table = new LooksTable();
        HttpProbe officer = new HttpProbe(product, UNIT + ".officer");
        table.add("task list page", officer.looks("/api/tasks?filter=TODO&limit=20", LOOKS));
        table.add("task list page, engine's own query", engineQuery());
        table.add("counts of all lists", officer.looks("/api/tasks/counts", LOOKS));
        table.add("search in the task list", officer.looks("/api/tasks?filter=TODO&limit=20&q=ke%20hoach%2017", LOOKS));
        HttpProbe lead = new HttpProbe(product, LEAD_HEAD);
        table.add("task list page of the lead department's head", lead.looks("/api/tasks?filter=TODO&limit=20", LOOKS));
        table.add("its whole unit", lead.looks("/api/tasks?filter=UNIT&limit=20", LOOKS));
        table.add("200 periods", lead.looks("/api/cycles", LOOKS));
        table.add("period of 3,350 units: figures", lead.looks("/api/cycles/" + cycle, LOOKS));
        table.add("period of 3,350 units: who is late", lead.looks("/api/cycles/" + cycle + "/late-units", LOOKS));
        table.add("period of 3,350 units: every unit", lead.looks("/api/cycles/" + cycle + "/obligations", LOOKS));
        table.add("deadlines of half a year", officer.looks("/api/deadlines?from=2026-01-01&to=2026-06-30", LOOKS));
        table.print();
    }

    private List<Long> engineQuery() {
        TaskService tasks = product.getBean(ProcessEngine.class).getTaskService();
        List<Long> nanos = new ArrayList<>();
        for (int look = 0; look < LOOKS; look++) {
            long begun = System.nanoTime();
            tasks.createTaskQuery()
                    .taskCandidateGroupIn(List.of("unit:" + UNIT + ":OFFICER"))
                    .orderByDueDate()
                    .asc()
                    .listPage(0, 20);
            nanos.add(System.nanoTime() - begun);
        }
        return nanos;
    }
}
