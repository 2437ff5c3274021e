package trinhky.reminder.domain;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import trinhky.calendar.WorkingDays;

/**
 * Which steps have come due by a day. Reminders leave on working days only: what falls on a day off is sent on the
 * working day before when it still helps, after the due day on the next one.
 */
public class ReminderDays {
    private static final int EARLIEST_OFFSET = -60;

    private final WorkingDays workingDays;
    private final ReminderPolicy policy;

    public ReminderDays(WorkingDays workingDays, ReminderPolicy policy) {
        this.workingDays = workingDays;
        this.policy = policy;
    }

    /** Every step for reports due on a day that was to be sent on the given day or before. */
    public List<DueStep> stepsBy(LocalDate day, LocalDate dueOn) {
        List<DueStep> due = new ArrayList<>();
        int last = Math.toIntExact(ChronoUnit.DAYS.between(dueOn, day)) + 30;
        for (int offset = EARLIEST_OFFSET; offset <= last; offset++) {
            LocalDate sendDay = sendDay(dueOn, offset);
            if (!sendDay.isAfter(day)) {
                addSteps(due, offset, sendDay);
            }
        }
        return due;
    }

    private void addSteps(List<DueStep> due, int offset, LocalDate sendDay) {
        policy.stepsAt(ReminderEvent.DUE, offset).forEach(step -> due.add(new DueStep(step, offset, sendDay)));
    }

    private LocalDate sendDay(LocalDate dueOn, int offset) {
        LocalDate nominal = dueOn.plusDays(offset);
        return offset <= 0 ? workingDays.previousOrSame(nominal) : workingDays.nextOrSame(nominal);
    }
}
