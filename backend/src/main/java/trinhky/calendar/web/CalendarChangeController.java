package trinhky.calendar.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import trinhky.calendar.application.ChangeCalendar;
import trinhky.calendar.application.ReadHolidayList;

/** Changes of several days at once, typed or from a list. */
@RestController
@RequestMapping("/api/calendar")
class CalendarChangeController {
    /** A list of days, one a line: day; kind; name; source. The source stands for lines without one. */
    record ReadHolidayListRequest(
            @NotNull @Size(max = 60_000) String text,
            @NotNull @Size(max = 300) String source) {}

    /** Days to declare and days to make ordinary again. */
    record ChangeCalendarRequest(
            @NotNull @Size(max = 400) List<@Valid @NotNull CalendarDayRecord> days,
            @NotNull @Size(max = 400) List<@NotNull LocalDate> removed,
            @NotNull @Size(max = 500) String reason) {}

    private final ReadHolidayList reading;
    private final ChangeCalendar change;

    CalendarChangeController(ReadHolidayList reading, ChangeCalendar change) {
        this.reading = reading;
        this.change = change;
    }

    /** Reads the days of a list; nothing is stored. An administrator; tells every line that cannot be read (422). */
    @PostMapping("/list")
    List<CalendarDayRecord> readHolidayList(@Valid @RequestBody ReadHolidayListRequest request) {
        return reading.read(request.text(), request.source()).stream()
                .map(CalendarDayRecord::of)
                .toList();
    }

    /**
     * Declares all of the days and makes the others ordinary again, all or none. An administrator; refuses with
     * {@code calendar.nothing-changed}, {@code calendar.day-worked} (422).
     */
    @PostMapping("/changes")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void changeCalendar(@Valid @RequestBody ChangeCalendarRequest request) {
        change.change(
                request.days().stream().map(CalendarDayRecord::exception).toList(),
                request.removed(),
                request.reason());
    }
}
