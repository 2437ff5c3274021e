package trinhky.reporting;

/** Why a duty ended without a report. */
public enum EndReason {
    /** The unit no longer existed when the period opened; its successor reports. */
    UNIT_ENDED,
    /** The consolidated report was issued before the unit reported. */
    CYCLE_CLOSED,
    /** The plan was called back. */
    PLAN_RECALLED
}
