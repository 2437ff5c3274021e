package trinhky.reminder.domain;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import trinhky.calendar.WorkingDays;
import trinhky.reminder.ReminderEvent;

/**
 * On which days the policy reminds. Reminders leave on working days only: what falls on a day off is sent on the working day before when it still helps,
 * after the deadline on the next one. Each day goes by the version of the policy in force on it.
 */
public class ReminderDays {
    private final WorkingDays workingDays;
    private final PolicyHistory policy;

    public ReminderDays(WorkingDays workingDays, PolicyHistory policy) {
        this.workingDays = workingDays;
        this.policy = policy;
    }

    /**
     * The steps for everything counted from the anchor that are sent after one day up to and including another.
     *
     * @param after first day that is not looked at, or null for no limit
     */
    public List<DueStep> steps(ReminderEvent.Kind kind, LocalDate anchorOn, LocalDate after, LocalDate upTo) {
        return policy.versions().stream()
                .flatMap(version -> version.rows().stream()
                        .filter(row -> row.event().kind() == kind)
                        .flatMap(row -> occurrences(row, anchorOn, upTo))
                        .filter(step -> after == null || step.sendDay().isAfter(after))
                        .filter(step -> policy.inForceOn(step.sendDay()).equals(version)))
                .toList();
    }

    private Stream<DueStep> occurrences(PolicyRow row, LocalDate anchorOn, LocalDate upTo) {
        int most = row.repeatDays() == 0 ? 1 : repetitions(row, anchorOn, upTo);
        return IntStream.range(0, most)
                .mapToObj(number -> step(row, anchorOn, row.offsetDays() + number * row.repeatDays()))
                .filter(step -> !step.sendDay().isAfter(upTo));
    }

    private static int repetitions(PolicyRow row, LocalDate anchorOn, LocalDate upTo) {
        long days = Math.max(0, ChronoUnit.DAYS.between(anchorOn, upTo) - row.offsetDays());
        return Math.toIntExact(days / row.repeatDays()) + 1;
    }

    private DueStep step(PolicyRow row, LocalDate anchorOn, int offset) {
        LocalDate nominal =
                row.dayCount() == DayCount.WORKING ? workingDays.plus(anchorOn, offset) : anchorOn.plusDays(offset);
        LocalDate sendDay = row.event().isAheadOfDeadline(offset)
                ? workingDays.previousOrSame(nominal)
                : workingDays.nextOrSame(nominal);
        return new DueStep(row, anchorOn, offset, sendDay);
    }
}
