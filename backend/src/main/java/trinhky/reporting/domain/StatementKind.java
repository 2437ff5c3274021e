package trinhky.reporting.domain;

/** What a text of a report is about. */
public enum StatementKind {
    RESULT,
    DIFFICULTY,
    PROPOSAL
}
