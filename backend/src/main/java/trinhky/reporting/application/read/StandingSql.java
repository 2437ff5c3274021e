package trinhky.reporting.application.read;

/**
 * How the standing of a unit's report is asked in SQL. A returned report is not handed in; handed in again, the first time
 * counts (domain rule 18). A report that its unit took back is not handed in either; handed in again, that time counts. {@code o} is the obligation.
 */
public final class StandingSql {
    /** When the report counts as received, or null. */
    public static final String RECEIVED_AT = "case when o.state in ('SUBMITTED', 'ACCEPTED') then o.received_at end";

    /** Whether the unit counts among those that must report. */
    public static final String EXPECTED =
            "(o.state <> 'EXEMPTED' and coalesce(o.ended_reason, 'CYCLE_CLOSED') = 'CYCLE_CLOSED')";

    private StandingSql() {}
}
