package trinhky.reminder;

/** The tone in which a reminder is written. */
public enum ReminderTemplate {
    /** Tells what is due and until when. */
    REMINDER,
    /** Asks to act today. */
    URGENT,
    /** Names the units that are late, for those who lead them. */
    LATE_LIST
}
