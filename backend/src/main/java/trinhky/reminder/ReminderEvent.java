package trinhky.reminder;

/** What a reminder is about. */
public enum ReminderEvent {
    /** A reporting period has opened; counted from the day it opened. */
    OPENING(Kind.OPENING),
    /** A report is due soon; counted back from the last day on which it is on time. */
    BEFORE_DUE(Kind.DEADLINE),
    /** It is the last day for a report. */
    ON_DUE(Kind.DEADLINE),
    /** A report is late; counted from the last day on which it was on time. */
    OVERDUE(Kind.DEADLINE),
    /** A report was sent back; counted from that day. */
    RETURNED(Kind.RETURN),
    /** An opinion is asked for and not given; counted from the last day for it, before (negative) or after. */
    CONSULTATION_UNANSWERED(Kind.OPINION),
    /** A decision or signature is waited for; counted from the day it came to the one who decides. */
    DECISION_WAITING(Kind.DECISION),
    /** An issued document was not confirmed as received in the time allowed for that; counted from the day it was sent. */
    RECEIPT_MISSING(Kind.RECEIPT),
    /** A signed document waits for its number; counted from the day it came to the clerk. */
    NUMBER_WAITING(Kind.NUMBER),
    /** Somebody asked for the reminder by hand. */
    ASKED(Kind.DEADLINE);

    /** What the days of the event are counted from, one of the kinds of the view {@code remindable}. */
    public enum Kind {
        OPENING,
        DEADLINE,
        RETURN,
        OPINION,
        DECISION,
        RECEIPT,
        NUMBER
    }

    private final Kind kind;

    ReminderEvent(Kind kind) {
        this.kind = kind;
    }

    /** What its days are counted from. */
    public Kind kind() {
        return kind;
    }

    /** Whether it is about a report of a unit. */
    public boolean isAboutReports() {
        return kind == Kind.OPENING || kind == Kind.DEADLINE || kind == Kind.RETURN;
    }

    /** Whether its day lies before or on the deadline, so that it is sent earlier rather than later on a day off. */
    public boolean isAheadOfDeadline(int offsetDays) {
        return this == BEFORE_DUE || this == ON_DUE || this == CONSULTATION_UNANSWERED && offsetDays <= 0;
    }
}
