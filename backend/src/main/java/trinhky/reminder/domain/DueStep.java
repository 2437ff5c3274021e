package trinhky.reminder.domain;

import java.time.LocalDate;

/**
 * A row of the policy that has come due for everything counted from one day.
 *
 * @param anchorOn day from which it is counted
 * @param offsetDays of this repetition
 * @param sendDay working day on which it is sent; what begins later does not get it
 */
public record DueStep(PolicyRow row, LocalDate anchorOn, int offsetDays, LocalDate sendDay) {}
