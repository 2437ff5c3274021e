package trinhky.reminder.application;

import java.time.LocalDate;
import java.util.List;
import trinhky.reminder.domain.PolicyRow;

/**
 * What a change of the calendar would do.
 *
 * @param deadlines last days of reports that become a day off or a working day, or whose last working day before changes; the day itself stays
 * @param reminders reminders that move to another day
 */
public record CalendarEffect(List<MovedDeadline> deadlines, List<MovedReminder> reminders) {

    /** A last day and the last working day on or before it, before and after the change. */
    public record MovedDeadline(LocalDate dueOn, int reports, LocalDate workingDayBefore, LocalDate workingDayAfter) {}

    /** A reminder of the reports with that last day. */
    public record MovedReminder(
            LocalDate dueOn, int reports, PolicyRow row, int offsetDays, LocalDate from, LocalDate to) {}
}
