package trinhky.reporting.domain;

/** Where the consolidated report of a cycle stands. */
public enum ConsolidationState {
    /** The officer of the lead unit writes it. */
    DRAFT,
    /** The head of the lead unit reads it. */
    SUBMITTED,
    /** It is frozen and on its way to signature, number and recipients. */
    SIGNING,
    ISSUED
}
