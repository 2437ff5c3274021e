package trinhky.reporting;

/** Who sent a report back to the unit's officer. */
public enum ReturnedFrom {
    /** The head of the unit. */
    HEAD,
    /** The lead unit. */
    LEAD
}
