package trinhky.reminder;

/** How a reminder travels. */
public enum ReminderChannel {
    /** As a line of the one digest of the day. */
    DIGEST,
    /** As a mail of its own, on the same morning. */
    SINGLE,
    /** As a mail of its own at once, because somebody asked for it. No row of the policy says so. */
    ASKED
}
