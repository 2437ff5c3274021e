package trinhky.reporting.domain;

import java.util.UUID;
import trinhky.shared.DomainProblem;

/** The name of one cell of a unit's report, as forms, remarks and problems use it. */
public sealed interface CellKey {
    /** The report as a whole. */
    String REPORT = "report";

    /** The text form, for example {@code indicator:<id>} or {@code statement:DIFFICULTY:<heading>}. */
    String text();

    /**
     * Reads the text form.
     *
     * @throws DomainProblem {@code reporting.cell-unknown}
     */
    static CellKey parse(String text) {
        String[] parts = text == null ? new String[0] : text.split(":", 3);
        try {
            return switch (parts.length == 0 ? "" : parts[0]) {
                case "indicator" -> new Indicator(UUID.fromString(parts[1]));
                case "assignment" -> new Assignment(UUID.fromString(parts[1]));
                case "statement" -> new Statement(StatementKind.valueOf(parts[1]), parts.length > 2 ? parts[2] : "");
                default -> throw new IllegalArgumentException("No cell of this kind");
            };
        } catch (IllegalArgumentException | ArrayIndexOutOfBoundsException unknown) {
            throw DomainProblem.invalid(text == null ? "" : text, "reporting.cell-unknown");
        }
    }

    /** The value of an indicator. */
    record Indicator(UUID id) implements CellKey {
        @Override
        public String text() {
            return "indicator:" + id;
        }
    }

    /** The progress of an assignment. */
    record Assignment(UUID id) implements CellKey {
        @Override
        public String text() {
            return "assignment:" + id;
        }
    }

    /** A text under a heading; the empty heading is the general one. */
    record Statement(StatementKind kind, String heading) implements CellKey {
        @Override
        public String text() {
            return "statement:" + kind + ":" + heading;
        }
    }
}
