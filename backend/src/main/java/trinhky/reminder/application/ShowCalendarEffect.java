package trinhky.reminder.application;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import trinhky.calendar.DayKind;
import trinhky.calendar.WorkingDays;
import trinhky.identity.Access;
import trinhky.reminder.ReminderEvent;
import trinhky.reminder.application.CalendarEffect.MovedDeadline;
import trinhky.reminder.application.CalendarEffect.MovedReminder;
import trinhky.reminder.domain.ComingDeadlines;
import trinhky.reminder.domain.ComingDeadlines.Deadline;
import trinhky.reminder.domain.DueStep;
import trinhky.reminder.domain.ReminderDays;
import trinhky.reminder.domain.ReminderPolicies;
import trinhky.shared.BusinessClock;

/** Shows an administrator, before days off are changed, which deadlines and reminders that moves; changes nothing. */
@Service
public class ShowCalendarEffect {
    /** A day and whether it is to be off or worked. */
    public record ChangedDay(LocalDate day, DayKind kind) {}

    private static final int DAYS_AHEAD = 550;
    private static final int DAYS_LATE = 35;

    private final Access access;
    private final ComingDeadlines deadlines;
    private final ReminderPolicies policies;
    private final WorkingDays workingDays;
    private final BusinessClock clock;

    ShowCalendarEffect(
            Access access,
            ComingDeadlines deadlines,
            ReminderPolicies policies,
            WorkingDays workingDays,
            BusinessClock clock) {
        this.access = access;
        this.deadlines = deadlines;
        this.policies = policies;
        this.workingDays = workingDays;
        this.clock = clock;
    }

    /** The effect on reports that are due from a month ago to a year and a half from now. */
    @Transactional(readOnly = true)
    public CalendarEffect of(List<ChangedDay> declared, List<LocalDate> removed) {
        access.requireAdministrator();
        Map<LocalDate, DayKind> kinds =
                declared.stream().collect(Collectors.toMap(ChangedDay::day, ChangedDay::kind, (first, last) -> last));
        WorkingDays changed = workingDays.changed(kinds, removed);
        LocalDate today = clock.today();
        List<Deadline> coming = deadlines.between(today.minusDays(DAYS_LATE), today.plusDays(DAYS_AHEAD));
        return new CalendarEffect(
                coming.stream()
                        .map(it -> new MovedDeadline(
                                it.dueOn(),
                                it.reports(),
                                workingDays.previousOrSame(it.dueOn()),
                                changed.previousOrSame(it.dueOn())))
                        .filter(it -> !it.workingDayBefore().equals(it.workingDayAfter()))
                        .toList(),
                coming.stream().flatMap(it -> reminders(it, changed, today)).toList());
    }

    private Stream<MovedReminder> reminders(Deadline deadline, WorkingDays changed, LocalDate today) {
        LocalDate last = deadline.dueOn().plusDays(DAYS_LATE);
        Map<String, DueStep> after = steps(changed, deadline.dueOn(), last.plusDays(DAYS_LATE)).stream()
                .collect(Collectors.toMap(ShowCalendarEffect::key, step -> step));
        return steps(workingDays, deadline.dueOn(), last).stream()
                .filter(step -> after.containsKey(key(step)))
                .map(step -> moved(deadline, step, after.get(key(step)).sendDay()))
                .filter(it -> !it.from().equals(it.to()))
                .filter(it -> !it.from().isBefore(today) || !it.to().isBefore(today));
    }

    private List<DueStep> steps(WorkingDays days, LocalDate dueOn, LocalDate upTo) {
        return new ReminderDays(days, policies.history()).steps(ReminderEvent.Kind.DEADLINE, dueOn, null, upTo);
    }

    private static String key(DueStep step) {
        return step.row().step() + "@" + step.offsetDays();
    }

    private static MovedReminder moved(Deadline deadline, DueStep step, LocalDate to) {
        return new MovedReminder(
                deadline.dueOn(), deadline.reports(), step.row(), step.offsetDays(), step.sendDay(), to);
    }
}
