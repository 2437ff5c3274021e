package trinhky.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import trinhky.reminder.application.DecideDueReminders;
import trinhky.reminder.application.GatherDigests;
import trinhky.reminder.application.PutReminderPolicy;
import trinhky.reminder.application.ReadReminderPolicy;
import trinhky.reminder.domain.DayCount;
import trinhky.reminder.domain.PolicyRow;
import trinhky.reminder.domain.ReminderRecipient;
import trinhky.reporting.DueCycles;
import trinhky.shared.BusinessClock;
import trinhky.testing.IntegrationTest;
import trinhky.testing.TestOfficials;

/** A head whose unit owes two reports: one digest a day, and mails of their own only where an administrator's policy says so. */
@IntegrationTest
class UrgentSingleMailTest {
    private static final LocalDate TWO_DAYS_LATE = LocalDate.of(2026, 6, 16);

    @Autowired
    PutReminderPolicy put;

    @Autowired
    ReadReminderPolicy read;

    @Autowired
    TestOfficials officials;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    BusinessClock clock;

    @Autowired
    DueCycles cycles;

    @Autowired
    DecideDueReminders decide;

    @Autowired
    GatherDigests gather;

    private IssuedPlanFixture first;

    @BeforeEach
    void issueTwoPlans() {
        at(LocalDate.of(2025, 9, 12));
        first = new IssuedPlanFixture(jdbc, 1);
        first.issue(events, LocalDate.of(2025, 9, 12));
        first.another().issue(events, LocalDate.of(2025, 9, 12));
        morning(LocalDate.of(2026, 6, 15));
    }

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void withoutSuchARowEverythingOfADayIsOneMail() {
        morning(TWO_DAYS_LATE.plusDays(1));
        assertThat(toTheHead()).containsExactly("Cần làm ngay: 2 báo cáo đã quá hạn");
    }

    @Test
    void withSuchARowEachMatterIsAMailOfItsOwnAndTheVersionBeforeIsKept() {
        asAdministrator();
        List<PolicyRow> rows =
                new ArrayList<>(read.read().history().inForceOn(TWO_DAYS_LATE).rows());
        rows.add(new PolicyRow(
                ReminderEvent.OVERDUE,
                2,
                DayCount.CALENDAR,
                0,
                ReminderRecipient.HEAD,
                ReminderChannel.SINGLE,
                ReminderTemplate.URGENT));
        put.put(rows, TWO_DAYS_LATE, "Thủ trưởng cần biết sớm từng việc");
        assertThat(read.read().history().versions()).hasSize(2);
        morning(TWO_DAYS_LATE);
        assertThat(toTheHead()).hasSize(2).containsOnly("Cần làm ngay: 1 báo cáo đã quá hạn");
        morning(TWO_DAYS_LATE.plusDays(1));
        assertThat(toTheHead()).hasSize(3).contains("Cần làm ngay: 2 báo cáo đã quá hạn");
    }

    private void asAdministrator() {
        SecurityContextHolder.getContext()
                .setAuthentication(new TestingAuthenticationToken(officials.inNewUnit("ADMINISTRATOR"), "", List.of()));
    }

    private List<String> toTheHead() {
        return jdbc.queryForList(
                "select subject from mail_outbox where to_address = ? order by queued_at",
                String.class,
                "head-" + first.communes.get(0) + "@example.vn");
    }

    private void morning(LocalDate day) {
        at(day);
        cycles.openFor(day);
        decide.decide(day);
        gather.gather(day);
    }

    private void at(LocalDate day) {
        clock.moveTo(day.atTime(LocalTime.of(7, 30)).atZone(BusinessClock.ZONE).toInstant());
    }
}
