package trinhky.reminder.domain;

import java.time.LocalDate;

/**
 * A step that has come due for all reports of one due day.
 *
 * @param sendDay working day on which it is sent; a report that opens later does not get it
 */
public record DueStep(PolicyStep step, int offsetDays, LocalDate sendDay) {}
