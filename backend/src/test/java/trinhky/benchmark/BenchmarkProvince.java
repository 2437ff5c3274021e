package trinhky.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;
import trinhky.plan.Aggregation;
import trinhky.plan.Comparator;
import trinhky.plan.IssuedIndicator;
import trinhky.plan.IssuedRule;
import trinhky.plan.PeriodKind;
import trinhky.plan.PlanIssued;
import trinhky.reporting.DueCycles;

/** The demo province, filled up to the wanted number of reporting units, with as many plans as wanted. */
final class BenchmarkProvince {
    private final ConfigurableApplicationContext product;
    private final JdbcTemplate jdbc;
    private final List<String> units;
    private int issued;

    BenchmarkProvince(ConfigurableApplicationContext product, int unitCount) {
        this.product = product;
        this.jdbc = product.getBean(JdbcTemplate.class);
        this.units = new ArrayList<>(jdbc.queryForList(
                "select id from unit where kind in ('COMMUNE', 'WARD', 'DEPARTMENT', 'VERTICAL_AGENCY', 'MEDIA')"
                        + " and valid_to is null"
                        + " order by kind, id limit ?",
                String.class,
                unitCount));
        for (int number = units.size(); number < unitCount; number++) {
            String id = "bench-" + number;
            jdbc.update(
                    "insert into unit (id, kind, name, short_name, letterhead_own, valid_from, version)"
                            + " values (?, 'COMMUNE', ?, ?, ?, date '2020-01-01', 0)",
                    id,
                    "UBND xã Thử " + number,
                    id,
                    id);
            units.add(id);
        }
    }

    String someCommune() {
        return units.stream().filter(id -> id.startsWith("xa-")).findFirst().orElseThrow();
    }

    /** Issues plans whose only period is the first half of the year; takes as long as their obligations. */
    Duration issue(int plans, int year) {
        TransactionTemplate transaction = product.getBean(TransactionTemplate.class);
        long begun = System.nanoTime();
        for (int number = 0; number < plans; number++) {
            transaction.executeWithoutResult(status -> product.publishEvent(plan(year)));
        }
        return Duration.ofNanos(System.nanoTime() - begun);
    }

    /** Opens every period of the year as the daily duties do, and waits for the last task. */
    Duration openAll(int year) throws InterruptedException {
        long begun = System.nanoTime();
        product.getBean(DueCycles.class).openFor(LocalDate.of(year, 5, 15));
        CountDownLatch allOpen = new CountDownLatch(1);
        ScheduledExecutorService watch = Executors.newSingleThreadScheduledExecutor();
        watch.scheduleWithFixedDelay(() -> countDownWhenOpen(allOpen), 100, 100, TimeUnit.MILLISECONDS);
        boolean opened = allOpen.await(30, TimeUnit.MINUTES);
        watch.shutdownNow();
        assertThat(opened).isTrue();
        return Duration.ofNanos(System.nanoTime() - begun);
    }

    void assertEachObligationHasOneTask() {
        assertThat(jdbc.queryForObject(
                        "select count(*) from report_obligation o where state = 'OPEN' and 1 <> (select count(*) from"
                                + " task_item t where t.subject_id = o.id::text)",
                        Integer.class))
                .isZero();
    }

    private void countDownWhenOpen(CountDownLatch allOpen) {
        Boolean opening = jdbc.queryForObject(
                "select exists (select 1 from reporting_cycle where state = 'OPENING')", Boolean.class);
        if (Boolean.FALSE.equals(opening)) {
            allOpen.countDown();
        }
    }

    private PlanIssued plan(int year) {
        issued++;
        IssuedRule rule = new IssuedRule(
                UUID.randomUUID(),
                PeriodKind.HALF_YEAR,
                "trước ngày 15/6",
                15,
                6,
                false,
                30,
                units,
                "sct",
                List.of("ubnd"));
        IssuedIndicator indicator = new IssuedIndicator(
                UUID.randomUUID(),
                "I.1",
                "Chỉ tiêu",
                "Chỉ tiêu",
                "%",
                Comparator.GE,
                BigDecimal.TEN,
                null,
                units,
                Aggregation.AVERAGE);
        return new PlanIssued(
                UUID.randomUUID(),
                issued + "/KH-UBND",
                "Kế hoạch " + issued,
                LocalDate.of(year - 1, 9, 12),
                "sct",
                null,
                "ubnd",
                "vpub",
                year,
                year,
                List.of(rule),
                List.of(indicator),
                List.of());
    }
}
