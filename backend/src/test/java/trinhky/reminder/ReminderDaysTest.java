package trinhky.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import trinhky.calendar.DayKind;
import trinhky.calendar.WorkingDays;
import trinhky.reminder.domain.DueStep;
import trinhky.reminder.domain.PolicyStep;
import trinhky.reminder.domain.ReminderDays;
import trinhky.reminder.domain.ReminderEvent;
import trinhky.reminder.domain.ReminderPolicy;
import trinhky.reminder.domain.ReminderRecipient;

class ReminderDaysTest {
    private static final LocalDate SUNDAY_14_JUNE = LocalDate.of(2026, 6, 14);
    private static final ReminderPolicy POLICY = ReminderDaysTest::steps;

    private final ReminderDays days = new ReminderDays(WorkingDays.of(Map.of()), POLICY);

    @Test
    void nothingIsSentBeforeTheFirstStep() {
        assertThat(stepsBy(LocalDate.of(2026, 6, 10), SUNDAY_14_JUNE)).isEmpty();
    }

    @Test
    void stepsOnAWeekendBeforeTheDueDayAreSentOnTheFridayBefore() {
        assertThat(stepsBy(LocalDate.of(2026, 6, 12), SUNDAY_14_JUNE)).containsExactly("D-3", "D-1", "D");
    }

    @Test
    void stepsAfterTheDueDayAreSentOnTheNextWorkingDay() {
        assertThat(stepsBy(LocalDate.of(2026, 6, 14), SUNDAY_14_JUNE)).containsExactly("D-3", "D-1", "D");
        assertThat(stepsBy(LocalDate.of(2026, 6, 15), SUNDAY_14_JUNE)).containsExactly("D-3", "D-1", "D", "D+1");
    }

    @Test
    void aDueDayInTheWeekIsRemindedOnThatDay() {
        LocalDate monday = LocalDate.of(2026, 12, 14);
        assertThat(stepsBy(monday.minusDays(1), monday)).doesNotContain("D");
        assertThat(stepsBy(monday, monday)).contains("D");
    }

    @Test
    void daysMissedAreAllFoundByTheNextRun() {
        assertThat(stepsBy(LocalDate.of(2026, 6, 24), SUNDAY_14_JUNE)).containsExactly("D-3", "D-1", "D", "D+1", "D+8");
    }

    @Test
    void aHolidayMovesTheStepToTheWorkingDayBefore() {
        LocalDate thursday = LocalDate.of(2026, 4, 30);
        ReminderDays holiday = new ReminderDays(WorkingDays.of(Map.of(thursday, DayKind.DAY_OFF)), POLICY);
        assertThat(holiday.stepsBy(thursday.minusDays(1), thursday))
                .extracting(due -> due.step().step())
                .contains("D");
    }

    private List<String> stepsBy(LocalDate day, LocalDate dueOn) {
        return days.stepsBy(day, dueOn).stream()
                .map(DueStep::step)
                .map(PolicyStep::step)
                .toList();
    }

    private static List<PolicyStep> steps(ReminderEvent any, int offset) {
        Map<Integer, String> steps = Map.of(-3, "D-3", -1, "D-1", 0, "D", 1, "D+1", 8, "D+8");
        return steps.containsKey(offset)
                ? List.of(new PolicyStep(steps.get(offset), ReminderRecipient.OFFICER))
                : List.of();
    }
}
