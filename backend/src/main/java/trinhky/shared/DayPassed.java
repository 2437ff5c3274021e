package trinhky.shared;

import java.time.LocalDate;

/**
 * While the business clock is being moved, this day's work is done: what waits to be sent that day should leave now.
 *
 * @param day the day whose morning duties have run
 */
public record DayPassed(LocalDate day) {}
