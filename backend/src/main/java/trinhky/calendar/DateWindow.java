package trinhky.calendar;

import java.time.LocalDate;

/** The days whose figures a report covers, both ends included. */
public record DateWindow(LocalDate start, LocalDate end) {
    /** Whether the day lies in the window. */
    public boolean contains(LocalDate day) {
        return !day.isBefore(start) && !day.isAfter(end);
    }
}
