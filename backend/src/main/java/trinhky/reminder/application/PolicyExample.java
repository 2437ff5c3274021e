package trinhky.reminder.application;

import java.time.LocalDate;

/**
 * An example on which a policy is tried: a report that is never handed in, and other matters that wait.
 *
 * @param openedOn day on which its period opens
 * @param dueOn last day on which it is on time; other matters are counted from this day too
 * @param until last day looked at
 */
public record PolicyExample(LocalDate openedOn, LocalDate dueOn, LocalDate until) {}
