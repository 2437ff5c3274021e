package trinhky.reporting.domain;

/** How far an assignment of a plan is. */
public enum ProgressStatus {
    NOT_STARTED,
    IN_PROGRESS,
    /** Something stands in the way; the report must say what. */
    BLOCKED,
    DONE
}
