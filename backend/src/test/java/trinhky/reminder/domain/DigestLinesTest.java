package trinhky.reminder.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.JdbcTemplate;
import trinhky.reminder.DigestLine;
import trinhky.reminder.DigestsAnew;
import trinhky.reminder.IssuedPlanFixture;
import trinhky.reminder.ReminderDigestDecided;
import trinhky.reminder.ReminderEvent;
import trinhky.reminder.application.DecideDueReminders;
import trinhky.reminder.application.GatherDigests;
import trinhky.reporting.DueCycles;
import trinhky.shared.BusinessClock;
import trinhky.testing.IntegrationTest;

/** What digests say when they are read: on their day, and later. */
@IntegrationTest
class DigestLinesTest {
    private static final LocalDate LATE = LocalDate.of(2026, 6, 22);

    @Autowired
    DigestLines lines;

    @Autowired
    DigestsAnew anew;

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

    private IssuedPlanFixture plan;

    @BeforeEach
    void issueAPlan() {
        at(LocalDate.of(2025, 9, 12));
        plan = new IssuedPlanFixture(jdbc, 3);
        plan.issue(events, LocalDate.of(2025, 9, 12));
        morning(LocalDate.of(2026, 5, 15));
    }

    @Test
    void severalStepsMissedForOneReportAreOneLineWithTheLatestOfThem() {
        morning(LocalDate.of(2026, 6, 15));
        ReminderDigestDecided digest = only(digests(plan.communes.get(0)), LocalDate.of(2026, 6, 15));
        assertThat(digest.lines()).singleElement().satisfies(line -> {
            assertThat(line.event()).isEqualTo(ReminderEvent.OVERDUE);
            assertThat(line.step()).isEqualTo("OVERDUE:1:OFFICER");
            assertThat(line.number()).isEqualTo("244/KH-UBND");
            assertThat(line.detail()).isEqualTo("6 tháng đầu năm 2026");
            assertThat(line.dueOn()).isEqualTo("2026-06-14");
            assertThat(line.days()).isEqualTo(1);
            assertThat(line.path()).startsWith("/reports/");
        });
    }

    @Test
    void theLeadUnitReadsEveryLateUnitAndNoneThatReportedMeanwhile() {
        morning(LATE);
        List<UUID> lead = digests(plan.lead);
        assertThat(only(lead, LATE).lines())
                .extracting(DigestLine::unitId)
                .containsExactlyElementsOf(plan.communes.stream().sorted().toList());
        plan.reportHasCome(plan.communes.get(0));
        assertThat(only(lead, LATE).lines())
                .extracting(DigestLine::unitId)
                .doesNotContain(plan.communes.get(0))
                .hasSize(2);
    }

    @Test
    void aDigestInWhichNothingIsOpenSaysNothing() {
        List<UUID> opening = digests(plan.communes.get(0));
        plan.reportHasCome(plan.communes.get(0));
        assertThat(lines.of(opening, LocalDate.of(2026, 5, 15))).isEmpty();
        assertThat(anew.together(opening, LocalDate.of(2026, 5, 18))).isEmpty();
    }

    @Test
    void moreTimeTakesBackWhatWasCountedFromTheOldDay() {
        morning(LocalDate.of(2026, 6, 11));
        List<UUID> digests = digests(plan.communes.get(0));
        jdbc.update("update report_obligation set due_on = date '2026-07-31' where unit_id = ?", plan.communes.get(0));
        assertThat(lines.of(digests, LocalDate.of(2026, 6, 11)))
                .as("only the opening, which is not counted from the deadline")
                .flatExtracting(ReminderDigestDecided::lines)
                .extracting(DigestLine::event)
                .containsExactly(ReminderEvent.OPENING);
    }

    @Test
    void severalDigestsTogetherNameEachReportOnceAsItStandsThatDay() {
        morning(LocalDate.of(2026, 6, 4));
        morning(LocalDate.of(2026, 6, 11));
        List<UUID> three = digests(plan.communes.get(0));
        assertThat(three).hasSize(3);
        assertThat(anew.together(three, LocalDate.of(2026, 6, 16))).hasValueSatisfying(digest -> {
            assertThat(digest.day()).isEqualTo("2026-06-16");
            assertThat(digest.instead()).hasSize(2).doesNotContain(digest.digestId());
            assertThat(digest.lines()).singleElement().satisfies(line -> {
                assertThat(line.event()).isEqualTo(ReminderEvent.BEFORE_DUE);
                assertThat(line.isLate()).isTrue();
                assertThat(line.days()).isEqualTo(2);
            });
        });
    }

    private ReminderDigestDecided only(List<UUID> digests, LocalDate day) {
        return lines.of(digests, day).stream()
                .filter(digest -> digest.sendAt()
                        .equals(day.atTime(8, 0).atZone(BusinessClock.ZONE).toInstant()))
                .findFirst()
                .orElseThrow();
    }

    private List<UUID> digests(String unit) {
        return jdbc.queryForList("select id from personal_digest where unit_id = ? order by day", UUID.class, unit);
    }

    private void morning(LocalDate day) {
        at(day);
        cycles.openFor(day);
        decide.decide(day);
        gather.gather(day);
    }

    private void at(LocalDate day) {
        clock.moveTo(day.atTime(LocalTime.of(8, 0)).atZone(BusinessClock.ZONE).toInstant());
    }
}
