package trinhky.calendar.web;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.LocalDate;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import trinhky.calendar.application.ReadCalendar;

/** The calendar, for every signed-in official. */
@RestController
@RequestMapping("/api/calendar")
class CalendarController {
    private final ReadCalendar calendar;

    CalendarController(ReadCalendar calendar) {
        this.calendar = calendar;
    }

    /** The days off of a year and the days worked in their place. For every official. */
    @GetMapping("/working-days")
    List<WorkingDayExceptionView> listWorkingDayExceptions(@RequestParam @Min(1900) @Max(2199) int year) {
        return calendar.exceptionsOf(year).stream()
                .map(WorkingDayExceptionView::of)
                .toList();
    }

    /**
     * Every day from the first to the last, at most 400 days, with its lunar date. For every official;
     * {@code calendar.range} (422).
     */
    @GetMapping("/days")
    List<CalendarDayView> listCalendarDays(@RequestParam LocalDate from, @RequestParam LocalDate to) {
        return calendar.days(from, to).stream().map(CalendarDayView::of).toList();
    }

    /**
     * The working days after one day up to and including another; negative when they stand the other way round. For
     * every official.
     */
    @GetMapping("/working-days/count")
    WorkingDayCountView countWorkingDays(@RequestParam LocalDate from, @RequestParam LocalDate to) {
        return new WorkingDayCountView(calendar.workingDaysBetween(from, to));
    }
}
