package trinhky.reporting.domain;

/** The parts of the consolidated report that the lead officer writes. */
public enum ConsolidationSection {
    OVERVIEW,
    INDICATORS,
    ASSIGNMENTS,
    /** Left empty, the difficulties of the units are printed under their headings. */
    DIFFICULTIES,
    /** Left empty, the proposals of the units are printed under their headings. */
    PROPOSALS,
    NEXT_STEPS;

    /** Whether the report cannot go without it. */
    public boolean isRequired() {
        return this == OVERVIEW || this == NEXT_STEPS;
    }
}
