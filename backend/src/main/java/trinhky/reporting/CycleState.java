package trinhky.reporting;

/** Where one period of one reporting rule stands. */
public enum CycleState {
    /** Its opening day has not come. */
    PLANNED,
    /** The tasks of the units are being made. */
    OPENING,
    /** Units report. */
    OPEN,
    /** The lead unit writes the consolidated report; late reports still come in. */
    CONSOLIDATING,
    /** The consolidated report is at the Office and the signer; late reports still come in. */
    SIGNING,
    /** The consolidated report is issued; nothing comes in any more. */
    CLOSED,
    /** The plan was called back; nothing comes in any more and no consolidated report is made. */
    ENDED;

    /** Whether units report and the consolidated report has not taken over their figures. */
    public boolean hasOpenFigures() {
        return this == OPENING || this == OPEN || this == CONSOLIDATING;
    }

    /** Whether it is over, with or without a consolidated report. */
    public boolean isOver() {
        return this == CLOSED || this == ENDED;
    }
}
