package trinhky.reporting.domain;

import java.time.Instant;

/** A text of a report under a heading of the plan; the empty heading is the general one. */
public record StatementCell(
        StatementKind kind, String heading, String body, String enteredBy, Instant enteredAt, int version) {
    /** The name of the cell. */
    public CellKey key() {
        return new CellKey.Statement(kind, heading);
    }

    /** Whether something stands in it. */
    public boolean isFilled() {
        return !body.isBlank();
    }
}
