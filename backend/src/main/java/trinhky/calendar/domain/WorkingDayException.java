package trinhky.calendar.domain;

import java.time.LocalDate;
import trinhky.calendar.DayKind;

/**
 * A day that differs from the ordinary week.
 *
 * @param day the day
 * @param kind off, or worked
 * @param name what the day is called on the screens
 * @param source the law or notice that says so
 * @param confirmed whether a notice was published; an unconfirmed day is computed from the law and counts until it is corrected
 */
public record WorkingDayException(LocalDate day, DayKind kind, String name, String source, boolean confirmed) {}
