package trinhky.calendar.web;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import trinhky.calendar.DayKind;
import trinhky.calendar.domain.CalendarDay;
import trinhky.calendar.domain.LunarDate;
import trinhky.calendar.domain.WorkingDayException;

/**
 * A day as the month view shows it.
 *
 * @param kind how it differs from the ordinary week, null when it does not
 * @param name what it is called then, else null
 * @param confirmed false while it is only computed from the law
 * @param lunar its date in the Vietnamese lunar calendar
 */
record CalendarDayView(
        LocalDate day,
        boolean workingDay,
        @Nullable DayKind kind,
        @Nullable String name,
        boolean confirmed,
        LunarDate lunar) {
    static CalendarDayView of(CalendarDay day) {
        WorkingDayException exception = day.exception();
        return exception == null
                ? new CalendarDayView(day.day(), day.workingDay(), null, null, true, day.lunar())
                : new CalendarDayView(
                        day.day(),
                        day.workingDay(),
                        exception.kind(),
                        exception.name(),
                        exception.confirmed(),
                        day.lunar());
    }
}
