package trinhky.calendar;

/**
 * How a duty stands against its deadline.
 *
 * @param timeliness on time, late, not due or not submitted
 * @param workingDays working days left until the last day (not due; 0 on the last day), or working days after it (late, not submitted; 0 when only
 *     days off have passed since); 0 when on time
 */
public record Standing(Timeliness timeliness, int workingDays) {}
