package trinhky.calendar;

/** How a day differs from the ordinary week of Monday to Friday. */
public enum DayKind {
    /** A public holiday, a day in lieu of one, or a day that was swapped: the offices are closed. */
    DAY_OFF,
    /** A Saturday or Sunday on which the offices work to make up for a swapped day. */
    WORKING_DAY
}
