package trinhky.reporting.web;

import java.util.List;
import trinhky.reporting.application.read.ReportAssignmentView;
import trinhky.reporting.application.read.ReportFindingView;
import trinhky.reporting.application.read.ReportIndicatorView;
import trinhky.reporting.application.read.ReportStatementView;
import trinhky.reporting.application.read.ReportView;
import trinhky.reporting.domain.CellKey;

/**
 * What stands in the cells after saving.
 *
 * @param conflicts cells that were not saved because somebody changed them meanwhile; what stands there is shown below
 * @param findings everything that must be put right before the report is handed in
 */
record SavedCellsView(
        List<String> conflicts,
        int filled,
        int total,
        List<ReportIndicatorView> indicators,
        List<ReportAssignmentView> assignments,
        List<ReportStatementView> statements,
        List<ReportFindingView> findings) {
    static SavedCellsView of(List<String> keys, List<CellKey> conflicts, ReportView report) {
        return new SavedCellsView(
                conflicts.stream().map(CellKey::text).toList(),
                report.filled(),
                report.total(),
                report.indicators().stream()
                        .filter(cell -> keys.contains(cell.key()))
                        .toList(),
                report.assignments().stream()
                        .filter(cell -> keys.contains(cell.key()))
                        .toList(),
                report.statements().stream()
                        .filter(cell -> keys.contains(cell.key()))
                        .toList(),
                report.findings());
    }
}
