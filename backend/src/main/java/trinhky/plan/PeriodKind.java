package trinhky.plan;

/** How often a rule asks for a report. */
public enum PeriodKind {
    MONTH,
    QUARTER,
    /** The first half of each year when the due month is June, the second when it is December. */
    HALF_YEAR,
    YEAR
}
