package trinhky.calendar.domain;

import java.time.LocalDate;
import trinhky.calendar.DayCategory;
import trinhky.calendar.DayKind;

/**
 * A day that differs from the ordinary week.
 *
 * @param day the day
 * @param category why it differs; says whether it is off or worked
 * @param name what the day is called on the screens
 * @param source the law or notice that says so
 * @param confirmed whether a notice was published; an unconfirmed day is computed from the law and counts until it is corrected
 */
public record WorkingDayException(LocalDate day, DayCategory category, String name, String source, boolean confirmed) {

    /** Off, or worked. */
    public DayKind kind() {
        return category.kind();
    }
}
