package trinhky.reporting.domain;

import java.util.ArrayList;
import java.util.List;
import trinhky.shared.FieldProblem;

/** Everything that one unit reports for one period. */
public record ReportContent(
        List<IndicatorCell> indicators, List<AssignmentCell> assignments, List<StatementCell> statements) {
    /** How many cells must be filled in. */
    public int total() {
        return indicators.size() + assignments.size();
    }

    /** How many of them are. */
    public int filled() {
        long values = indicators.stream().filter(IndicatorCell::isFilled).count();
        return Math.toIntExact(
                values + assignments.stream().filter(AssignmentCell::isFilled).count());
    }

    /** Whether anything at all stands in the report. */
    public boolean isEmpty() {
        return filled() == 0 && statements.stream().noneMatch(StatementCell::isFilled);
    }

    /**
     * Everything that must be put right before the report is handed in, all at once.
     *
     * @param nilReport whether the unit declared that there is nothing to report: then nothing may stand in it
     */
    public List<FieldProblem> problems(boolean nilReport) {
        if (nilReport) {
            return isEmpty() ? List.of() : List.of(FieldProblem.of(CellKey.REPORT, "reporting.nil-with-content"));
        }
        List<FieldProblem> found = new ArrayList<>();
        if (isEmpty()) {
            found.add(FieldProblem.of(CellKey.REPORT, "reporting.nothing-reported"));
        }
        indicators.forEach(cell -> cell.problem().ifPresent(found::add));
        assignments.forEach(cell -> found.addAll(cell.problems()));
        return found;
    }
}
