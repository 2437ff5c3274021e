package trinhky.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import trinhky.reminder.application.AnnounceDigests;
import trinhky.reminder.application.DecideDueReminders;
import trinhky.reminder.application.GatherDigests;
import trinhky.shared.BusinessClock;

/**
 * Reminds the whole country on one morning: 200 plans × 3,350 units, each of their 670,000 reports due in two days. Deciding scans all of them and writes
 * the ledger; gathering writes one digest for every unit; then a mail with 200 lines is written for each. Beside it, in the same round, the yardstick: one
 * bare {@code INSERT … SELECT} of the same rows with the same key.
 *
 * <p>Run: {@code mvn -Pbench -pl backend test -Dskip.npm -Dtest=ReminderBenchmark}; {@code -Dbench.units=335} for less.
 */
class ReminderBenchmark {
    private static final int UNITS = Integer.getInteger("bench.units", 3_350);
    private static final int PLANS = Integer.getInteger("bench.remind.plans", 200);
    private static final int ROUNDS = Integer.getInteger("bench.remind.rounds", 3);
    private static final boolean MAILS = !Boolean.getBoolean("bench.remind.without-mails");
    private static final LocalDate DAY = LocalDate.of(2026, 6, 11);
    private static final String YARDSTICK =
            "insert into yardstick select id, due_on, 'BEFORE_DUE:-3:OFFICER', -3, unit_id from report_obligation";

    private ConfigurableApplicationContext product;
    private JdbcTemplate jdbc;

    @BeforeEach
    void start() {
        product = BenchmarkProduct.start("--trinhky.job-executor=false", "--trinhky.mail-schedule=false");
        jdbc = product.getBean(JdbcTemplate.class);
        jdbc.execute(
                "create table yardstick (subject_id uuid, anchor_on date, step text, offset_days int, unit_id text,"
                        + " primary key (subject_id, anchor_on, step, offset_days))");
        BenchmarkCountry.fill(jdbc, PLANS, UNITS);
    }

    @AfterEach
    void stop() {
        product.close();
    }

    @Test
    void theCountryIsRemindedOnOneMorning() {
        BusinessClock clock = product.getBean(BusinessClock.class);
        clock.moveTo(DAY.atTime(7, 30).atZone(BusinessClock.ZONE).toInstant());
        MorningTable table = new MorningTable(PLANS * UNITS, UNITS);
        for (int round = 0; round <= ROUNDS; round++) {
            forgetTheMorning();
            Duration yardstick = taken(() -> jdbc.update(YARDSTICK));
            Duration decided =
                    taken(() -> product.getBean(DecideDueReminders.class).decide(DAY));
            Duration gathered = taken(() -> product.getBean(GatherDigests.class).gather(DAY));
            table.round(round > 0, yardstick, decided, gathered);
        }
        assertThat(count("reminder_ledger")).isEqualTo(PLANS * UNITS);
        assertThat(count("personal_digest")).isEqualTo(UNITS);
        if (MAILS) {
            table.mails(taken(() -> product.getBean(AnnounceDigests.class).announceAll()));
            assertThat(count("mail_outbox")).isEqualTo(UNITS);
        }
        table.print();
    }

    private int count(String table) {
        return jdbc.queryForObject("select count(*) from " + table, Integer.class);
    }

    private static Duration taken(Runnable work) {
        long begun = System.nanoTime();
        work.run();
        return Duration.ofNanos(System.nanoTime() - begun);
    }

    private void forgetTheMorning() {
        jdbc.execute(
                "truncate yardstick, reminder_ledger, reminder_run, personal_digest_part, personal_digest, notice, calendar_entry,"
                        + " reminder_digest, mail_outbox cascade");
        jdbc.update(
                "insert into reminder_run (day, decided_at, gathered_on) values (?, now(), ?)",
                DAY.minusDays(1),
                DAY.minusDays(1));
    }
}
