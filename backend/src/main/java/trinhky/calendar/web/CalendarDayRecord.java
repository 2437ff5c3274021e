package trinhky.calendar.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import trinhky.calendar.DayCategory;
import trinhky.calendar.domain.WorkingDayException;

/**
 * A day to declare.
 *
 * @param source the law or notice that says so
 * @param confirmed whether a notice was published
 */
record CalendarDayRecord(
        @NotNull LocalDate day,
        @NotNull DayCategory category,
        @NotBlank @Size(max = 200) String name,
        @NotBlank @Size(max = 300) String source,
        boolean confirmed) {
    static CalendarDayRecord of(WorkingDayException day) {
        return new CalendarDayRecord(day.day(), day.category(), day.name(), day.source(), day.confirmed());
    }

    WorkingDayException exception() {
        return new WorkingDayException(day, category, name.strip(), source.strip(), confirmed);
    }
}
