package trinhky.calendar;

import java.time.LocalDate;

/**
 * What happens to a last day that falls on a day off. Decree 09/2019 is silent, the Civil Code (Art. 148.5) moves to the next working day, many
 * offices send before: therefore each duty says it, and {@link #UNCHANGED} is the default.
 */
public enum NonWorkingDayPolicy {
    /** The last day stays as it was written; reminders come on the working day before it. */
    UNCHANGED,
    /** The last day moves forward to the next working day (Civil Code 2015, Art. 148.5). */
    NEXT_WORKING_DAY,
    /** The last day moves back to the working day before it. */
    PREVIOUS_WORKING_DAY;

    /** The day that counts as the last one under this policy. */
    public LocalDate apply(LocalDate day, WorkingDays workingDays) {
        return switch (this) {
            case UNCHANGED -> day;
            case NEXT_WORKING_DAY -> workingDays.nextOrSame(day);
            case PREVIOUS_WORKING_DAY -> workingDays.previousOrSame(day);
        };
    }
}
