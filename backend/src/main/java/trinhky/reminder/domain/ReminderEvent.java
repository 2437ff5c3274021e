package trinhky.reminder.domain;

/** What a step of the policy counts its days from. */
public enum ReminderEvent {
    /** The day on which the reporting period opened. */
    OPENED,
    /** The last day on which the report is on time. */
    DUE
}
