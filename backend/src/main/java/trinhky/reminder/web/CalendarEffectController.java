package trinhky.reminder.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import trinhky.calendar.DayKind;
import trinhky.reminder.application.CalendarEffect;
import trinhky.reminder.application.ShowCalendarEffect;

/** What a change of the calendar does to deadlines and reminders. */
@RestController
class CalendarEffectController {
    /** A day and whether it is to be off or worked. */
    record ChangedDay(@NotNull LocalDate day, @NotNull DayKind kind) {}

    /** Days to declare and days to make ordinary again. */
    record CalendarEffectRequest(
            @NotNull @Size(max = 400) List<@Valid @NotNull ChangedDay> days,
            @NotNull @Size(max = 400) List<@NotNull LocalDate> removed) {}

    /** A last day of reports whose last working day changes; the day itself stays. */
    record MovedDeadlineView(LocalDate dueOn, int reports, LocalDate workingDayBefore, LocalDate workingDayAfter) {}

    /** A reminder that moves to another day. */
    record MovedReminderView(
            LocalDate dueOn, int reports, PolicyRowRecord row, int offsetDays, LocalDate from, LocalDate to) {}

    /** Everything that moves. */
    record CalendarEffectView(List<MovedDeadlineView> deadlines, List<MovedReminderView> reminders) {}

    private final ShowCalendarEffect effect;

    CalendarEffectController(ShowCalendarEffect effect) {
        this.effect = effect;
    }

    /**
     * Which deadlines and reminders a change of the calendar would move, before it is made; changes nothing. An
     * administrator.
     */
    @PostMapping("/api/reminder-policy/calendar-effect")
    CalendarEffectView showCalendarEffect(@Valid @RequestBody CalendarEffectRequest request) {
        CalendarEffect shown = effect.of(
                request.days().stream()
                        .map(it -> new ShowCalendarEffect.ChangedDay(it.day(), it.kind()))
                        .toList(),
                request.removed());
        return new CalendarEffectView(
                shown.deadlines().stream()
                        .map(it -> new MovedDeadlineView(
                                it.dueOn(), it.reports(), it.workingDayBefore(), it.workingDayAfter()))
                        .toList(),
                shown.reminders().stream()
                        .map(it -> new MovedReminderView(
                                it.dueOn(),
                                it.reports(),
                                PolicyRowRecord.of(it.row()),
                                it.offsetDays(),
                                it.from(),
                                it.to()))
                        .toList());
    }
}
