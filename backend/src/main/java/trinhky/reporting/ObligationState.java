package trinhky.reporting;

/** Where the duty of one unit to report one period stands. */
public enum ObligationState {
    /** The period has not opened. */
    PLANNED,
    /** The unit has a task and has not handed in. */
    OPEN,
    /** The head of the unit approved it; the lead unit has not looked at it yet. */
    SUBMITTED,
    /** The lead unit sent it back with reasons. */
    RETURNED,
    /** The lead unit accepted it. */
    ACCEPTED,
    /** The head of the lead unit freed the unit from it, with a reason. */
    EXEMPTED,
    /** It ended without a report: the unit ended or the cycle closed. */
    ENDED;

    /** Whether the unit still owes the report. */
    public boolean isOutstanding() {
        return this == PLANNED || this == OPEN || this == RETURNED;
    }
}
