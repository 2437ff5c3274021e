package trinhky.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import trinhky.calendar.DayKind;
import trinhky.calendar.WorkingDays;
import trinhky.reminder.domain.DayCount;
import trinhky.reminder.domain.PolicyHistory;
import trinhky.reminder.domain.PolicyRow;
import trinhky.reminder.domain.PolicyVersion;
import trinhky.reminder.domain.ReminderDays;
import trinhky.reminder.domain.ReminderRecipient;

class ReminderDaysTest {
    private static final LocalDate SUNDAY_14_JUNE = LocalDate.of(2026, 6, 14);
    private static final PolicyVersion DELIVERED = version(
            0,
            LocalDate.EPOCH,
            List.of(
                    row(ReminderEvent.BEFORE_DUE, -3, 0),
                    row(ReminderEvent.BEFORE_DUE, -1, 0),
                    row(ReminderEvent.ON_DUE, 0, 0),
                    row(ReminderEvent.OVERDUE, 1, 0),
                    row(ReminderEvent.OVERDUE, 8, 7)));

    private final WorkingDays ordinary = WorkingDays.of(Map.of());
    private final ReminderDays days = new ReminderDays(ordinary, new PolicyHistory(List.of(DELIVERED)));

    @Test
    void nothingIsSentBeforeTheFirstStep() {
        assertThat(stepsBy(LocalDate.of(2026, 6, 10))).isEmpty();
    }

    @Test
    void stepsOnAWeekendBeforeTheDueDayAreSentOnTheFridayBefore() {
        assertThat(stepsBy(LocalDate.of(2026, 6, 12))).containsExactly(-3, -1, 0);
    }

    @Test
    void stepsAfterTheDueDayAreSentOnTheNextWorkingDay() {
        assertThat(stepsBy(SUNDAY_14_JUNE)).containsExactly(-3, -1, 0);
        assertThat(stepsBy(LocalDate.of(2026, 6, 15))).containsExactly(-3, -1, 0, 1);
    }

    @Test
    void whatIsRepeatedComesEveryWeekAsLongAsTheReportIsMissing() {
        assertThat(stepsBy(LocalDate.of(2026, 6, 21))).doesNotContain(8);
        assertThat(stepsBy(LocalDate.of(2026, 7, 6))).containsExactly(-3, -1, 0, 1, 8, 15, 22);
    }

    @Test
    void daysMissedAreAllFoundByTheNextRun() {
        assertThat(sentAfter(LocalDate.of(2026, 6, 12), LocalDate.of(2026, 6, 24)))
                .containsExactly(1, 8);
    }

    @Test
    void aHolidayMovesTheStepToTheWorkingDayBefore() {
        LocalDate thursday = LocalDate.of(2026, 4, 30);
        ReminderDays holiday = new ReminderDays(
                WorkingDays.of(Map.of(thursday, DayKind.DAY_OFF)), new PolicyHistory(List.of(DELIVERED)));
        assertThat(holiday.steps(ReminderEvent.Kind.DEADLINE, thursday, null, thursday.minusDays(1)))
                .extracting(due -> due.offsetDays())
                .contains(0);
    }

    @Test
    void workingDaysAreCountedWithoutWeekends() {
        PolicyRow row = new PolicyRow(
                ReminderEvent.BEFORE_DUE,
                -5,
                DayCount.WORKING,
                0,
                ReminderRecipient.OFFICER,
                ReminderChannel.DIGEST,
                ReminderTemplate.REMINDER);
        ReminderDays counted =
                new ReminderDays(ordinary, new PolicyHistory(List.of(version(0, LocalDate.EPOCH, List.of(row)))));
        assertThat(counted.steps(ReminderEvent.Kind.DEADLINE, SUNDAY_14_JUNE, null, SUNDAY_14_JUNE))
                .extracting(due -> due.sendDay())
                .containsExactly(LocalDate.of(2026, 6, 8));
    }

    @Test
    void eachDayGoesByTheVersionInForceOnIt() {
        LocalDate changed = LocalDate.of(2026, 6, 10);
        PolicyVersion later = version(1, changed, List.of(row(ReminderEvent.BEFORE_DUE, -5, 0)));
        ReminderDays both = new ReminderDays(ordinary, new PolicyHistory(List.of(DELIVERED, later)));
        LocalDate tuesdayBefore = LocalDate.of(2026, 6, 12);
        assertThat(both.steps(ReminderEvent.Kind.DEADLINE, tuesdayBefore, null, LocalDate.of(2026, 6, 30)))
                .extracting(due -> due.offsetDays() + " on " + due.sendDay())
                .containsExactly("-3 on 2026-06-09");
        assertThat(both.steps(ReminderEvent.Kind.DEADLINE, LocalDate.of(2026, 6, 17), null, LocalDate.of(2026, 6, 30)))
                .extracting(due -> due.offsetDays() + " on " + due.sendDay())
                .containsExactly("-5 on 2026-06-12");
    }

    private List<Integer> stepsBy(LocalDate day) {
        return sentAfter(null, day);
    }

    private List<Integer> sentAfter(LocalDate after, LocalDate day) {
        return days.steps(ReminderEvent.Kind.DEADLINE, SUNDAY_14_JUNE, after, day).stream()
                .map(due -> due.offsetDays())
                .toList();
    }

    private static PolicyRow row(ReminderEvent event, int offset, int repeat) {
        return new PolicyRow(
                event,
                offset,
                DayCount.CALENDAR,
                repeat,
                ReminderRecipient.OFFICER,
                ReminderChannel.DIGEST,
                ReminderTemplate.REMINDER);
    }

    private static PolicyVersion version(int number, LocalDate from, List<PolicyRow> rows) {
        return new PolicyVersion(number, from, null, Instant.EPOCH, null, rows);
    }
}
