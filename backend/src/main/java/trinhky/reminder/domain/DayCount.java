package trinhky.reminder.domain;

/** Which days an offset of the policy counts. */
public enum DayCount {
    CALENDAR,
    WORKING
}
