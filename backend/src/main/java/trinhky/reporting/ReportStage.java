package trinhky.reporting;

/** Who has a unit's report now. */
public enum ReportStage {
    NOT_OPEN,
    /** The officer of the unit writes it. */
    PREPARING,
    /** The head of the unit reads it. */
    AWAITING_HEAD,
    /** The lead unit reads it. */
    AWAITING_REVIEW,
    /** Nobody: accepted, exempted or ended. */
    DONE;

    /** Who has a report in this state. */
    public static ReportStage of(ObligationState state, boolean awaitingHead) {
        return switch (state) {
            case PLANNED -> NOT_OPEN;
            case OPEN, RETURNED -> awaitingHead ? AWAITING_HEAD : PREPARING;
            case SUBMITTED -> AWAITING_REVIEW;
            case ACCEPTED, EXEMPTED, ENDED -> DONE;
        };
    }
}
