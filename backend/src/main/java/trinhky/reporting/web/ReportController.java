package trinhky.reporting.web;

import java.util.List;
import java.util.UUID;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import trinhky.reporting.application.DeclareNil;
import trinhky.reporting.application.SaveReportCells;
import trinhky.reporting.application.read.ReadReport;
import trinhky.reporting.application.read.ReportView;
import trinhky.reporting.domain.CellKey;

/** The report of one unit, while it is written. */
@RestController
class ReportController {
    /** Whether there is nothing to report. */
    record DeclareNilRequest(boolean nil) {}

    private final ReadReport readReport;
    private final SaveReportCells saveCells;
    private final DeclareNil declareNil;

    ReportController(ReadReport readReport, SaveReportCells saveCells, DeclareNil declareNil) {
        this.readReport = readReport;
        this.saveCells = saveCells;
        this.declareNil = declareNil;
    }

    /**
     * The report of a unit with all that its form shows. For the unit, and once it is handed in for the lead unit, the
     * Committee and its Office; {@code reporting.not-handed-in} (403) before.
     *
     * @param obligationId id of the unit's duty to report in one period
     */
    @GetMapping("/api/reports/{obligationId}")
    ReportView getReport(@PathVariable UUID obligationId) {
        return readReport.read(obligationId);
    }

    /**
     * Saves cells while the report is written; those that somebody changed meanwhile are named and stay as they are.
     * The officer who prepares it; typed text is kept even when it is no number.
     */
    @PutMapping("/api/reports/{obligationId}/cells")
    SavedCellsView saveReportCells(@PathVariable UUID obligationId, @RequestBody SaveReportCellsRequest request) {
        List<CellKey> conflicts = saveCells.save(obligationId, request.entries());
        return SavedCellsView.of(request.keys(), conflicts, readReport.read(obligationId));
    }

    /**
     * Says that the unit has nothing to report in this period (không phát sinh), or takes that back. The officer who
     * prepares the report; refuses with {@code reporting.nil-with-content} (409).
     */
    @PostMapping("/api/reports/{obligationId}/nil")
    ReportView declareNil(@PathVariable UUID obligationId, @RequestBody DeclareNilRequest request) {
        declareNil.declare(obligationId, request.nil());
        return readReport.read(obligationId);
    }
}
