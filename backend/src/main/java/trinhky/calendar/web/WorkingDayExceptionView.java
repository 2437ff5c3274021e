package trinhky.calendar.web;

import java.time.LocalDate;
import trinhky.calendar.DayCategory;
import trinhky.calendar.DayKind;
import trinhky.calendar.domain.WorkingDayException;

/**
 * A day that differs from the ordinary week.
 *
 * @param source the law or notice that says so
 * @param confirmed false while the day is only computed from the law
 */
record WorkingDayExceptionView(
        LocalDate day, DayKind kind, DayCategory category, String name, String source, boolean confirmed) {
    static WorkingDayExceptionView of(WorkingDayException exception) {
        return new WorkingDayExceptionView(
                exception.day(),
                exception.kind(),
                exception.category(),
                exception.name(),
                exception.source(),
                exception.confirmed());
    }
}
