package trinhky.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import trinhky.reminder.application.DecideDueReminders;
import trinhky.reminder.application.GatherDigests;
import trinhky.reporting.DueCycles;
import trinhky.testing.DemoProvince;
import trinhky.testing.IntegrationTest;

/** The mails of plan 244 through 2026, each day at half past seven: exactly these, to these, on these days, saying this. */
@IntegrationTest
@DemoProvince
class ReminderYearTest {
    @Autowired
    ApplicationContext product;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    DueCycles cycles;

    @Autowired
    DecideDueReminders decide;

    @Autowired
    GatherDigests gather;

    /** What is decided in a year in which nothing goes wrong. */
    private static List<String> decided;

    @Test
    void everyMailOfTheYearGoesToWhomItConcernsOnItsDay() {
        PlanYear year = new PlanYear(product);
        assertThat(year.units()).hasSizeGreaterThanOrEqualTo(115);
        year.live(List.of(), this::duties);
        assertThat(year.mails()).containsExactlyElementsOf(ExpectedMails.of(year));
        decided = year.ledger();
    }

    @Test
    void aServerThatIsDownOnEveryDayWithMailLosesNothingAndRepeatsNothing() {
        List<String> steady = decided == null ? decidedInASteadyYear() : decided;
        PlanYear interrupted = new PlanYear(product);
        interrupted.live(ExpectedMails.daysWithReminders(interrupted), this::duties);
        assertThat(interrupted.mails())
                .containsExactlyElementsOf(ExpectedMails.withServerDownOnEveryOneOfTheseDays(interrupted));
        assertThat(interrupted.ledger()).isSubsetOf(steady).doesNotHaveDuplicates();
        String submittedMeanwhile = interrupted.commune(2) + " ";
        assertThat(steady)
                .filteredOn(step -> !interrupted.ledger().contains(step))
                .allMatch(step -> step.startsWith(submittedMeanwhile));
    }

    private List<String> decidedInASteadyYear() {
        PlanYear year = new PlanYear(product);
        year.live(List.of(), this::duties);
        List<String> ledger = year.ledger();
        jdbc.execute("truncate reminder_ledger, reminder_run, personal_digest, personal_digest_part, reminder_digest,"
                + " mail_outbox, calendar_entry, plan_term, report_obligation cascade");
        return ledger;
    }

    private void duties(LocalDate day) {
        cycles.openFor(day);
        decide.decide(day);
        gather.gather(day);
    }
}
