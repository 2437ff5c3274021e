package trinhky.reporting.domain;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import trinhky.shared.FieldProblem;

/**
 * The progress of one assignment in the report of its lead unit.
 *
 * @param percent how much is done, 0 to 100, or null
 * @param result what was done, or what stands in the way
 */
public record AssignmentCell(
        UUID assignmentId,
        String code,
        String groupTitle,
        String title,
        Integer percent,
        ProgressStatus status,
        String result,
        String enteredBy,
        Instant enteredAt,
        int version,
        Integer previousPercent) {
    private static final int ALL = 100;

    /** The name of the cell. */
    public CellKey key() {
        return new CellKey.Assignment(assignmentId);
    }

    /** Whether something stands in it. */
    public boolean isFilled() {
        return percent != null && status != null;
    }

    /** What must be put right before the report is handed in. */
    public List<FieldProblem> problems() {
        List<FieldProblem> found = new ArrayList<>();
        if (!isFilled()) {
            found.add(problem("reporting.progress-missing"));
        }
        if (percent != null && (percent < 0 || percent > ALL)) {
            found.add(problem("reporting.progress-out-of-range"));
        }
        if (percent != null && status != null && (status == ProgressStatus.DONE) != (percent == ALL)) {
            found.add(problem("reporting.progress-contradicts-status"));
        }
        if (status == ProgressStatus.BLOCKED && (result == null || result.isBlank())) {
            found.add(problem("reporting.obstacle-missing"));
        }
        return found;
    }

    private FieldProblem problem(String code) {
        return FieldProblem.of(key().text(), code, this.code);
    }
}
