package trinhky.reporting.application.read;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import trinhky.reporting.domain.AssignmentCell;
import trinhky.reporting.domain.IndicatorCell;
import trinhky.reporting.domain.ReportContent;
import trinhky.reporting.domain.ReportRemark;
import trinhky.reporting.domain.ReportRemarks;
import trinhky.reporting.domain.StatementCell;
import trinhky.reporting.domain.StatementKind;
import trinhky.shared.FieldProblem;
import trinhky.shared.Messages;

/** Shows the cells of a report with who wrote them and why they came back. */
@Component
class CellViews {
    private final ReportNames names;
    private final ReportRemarks remarks;
    private final Messages messages;

    CellViews(ReportNames names, ReportRemarks remarks, Messages messages) {
        this.names = names;
        this.remarks = remarks;
        this.messages = messages;
    }

    /** The open reasons of a report by cell. */
    Map<String, String> openRemarks(UUID obligationId) {
        return remarks.of(obligationId).stream()
                .filter(ReportRemark::open)
                .collect(Collectors.toMap(ReportRemark::cellKey, ReportRemark::reason, (latest, earlier) -> latest));
    }

    /** The names of all who wrote in the report. */
    Map<String, String> authors(ReportContent content) {
        return names.officials(Stream.of(
                        content.indicators().stream().map(IndicatorCell::enteredBy),
                        content.assignments().stream().map(AssignmentCell::enteredBy),
                        content.statements().stream().map(StatementCell::enteredBy))
                .flatMap(ids -> ids)
                .filter(Objects::nonNull)
                .toList());
    }

    @SuppressWarnings("size: one line a field")
    List<ReportIndicatorView> indicators(
            ReportContent content, Map<String, String> authors, Map<String, String> reasons) {
        return content.indicators().stream()
                .map(cell -> new ReportIndicatorView(
                        cell.key().text(),
                        cell.indicatorId(),
                        cell.code(),
                        cell.groupTitle(),
                        cell.name(),
                        cell.unit(),
                        cell.comparator(),
                        cell.low(),
                        cell.high(),
                        cell.previousAmount(),
                        cell.previousPeriod(),
                        cell.entered(),
                        cell.amount(),
                        cell.nil(),
                        cell.explanation(),
                        authors.get(cell.enteredBy()),
                        cell.enteredAt(),
                        cell.version(),
                        cell.mark(),
                        reasons.get(cell.key().text())))
                .toList();
    }

    List<ReportAssignmentView> assignments(
            ReportContent content, Map<String, String> authors, Map<String, String> reasons) {
        return content.assignments().stream()
                .map(cell -> new ReportAssignmentView(
                        cell.key().text(),
                        cell.assignmentId(),
                        cell.code(),
                        cell.groupTitle(),
                        cell.title(),
                        cell.percent(),
                        cell.status(),
                        cell.result(),
                        cell.previousPercent(),
                        authors.get(cell.enteredBy()),
                        cell.enteredAt(),
                        cell.version(),
                        reasons.get(cell.key().text())))
                .toList();
    }

    /** The texts that stand, and the general one of each kind even when it is empty. */
    List<ReportStatementView> statements(
            ReportContent content, Map<String, String> authors, Map<String, String> reasons) {
        Map<String, StatementCell> cells = new HashMap<>();
        Arrays.stream(StatementKind.values())
                .map(kind -> new StatementCell(kind, "", "", null, null, 0))
                .forEach(cell -> cells.put(cell.key().text(), cell));
        content.statements().forEach(cell -> cells.put(cell.key().text(), cell));
        return cells.values().stream()
                .sorted(Comparator.comparing(StatementCell::kind).thenComparing(StatementCell::heading))
                .map(cell -> new ReportStatementView(
                        cell.key().text(),
                        cell.kind(),
                        cell.heading(),
                        cell.body(),
                        authors.get(cell.enteredBy()),
                        cell.enteredAt(),
                        cell.version(),
                        reasons.get(cell.key().text())))
                .toList();
    }

    /** What must be put right, in the reader's language. */
    List<ReportFindingView> findings(List<FieldProblem> problems) {
        return problems.stream()
                .map(problem -> new ReportFindingView(
                        problem.field(), problem.code(), messages.text(problem.code(), problem.args())))
                .toList();
    }
}
