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

    /** A unit's report: what is asked, what is filled in, findings and remarks. */
    @GetMapping("/api/reports/{obligationId}")
    ReportView getReport(@PathVariable UUID obligationId) {
        return readReport.read(obligationId);
    }

    /** Saves cells; those that somebody changed meanwhile are named and stay as they are. */
    @PutMapping("/api/reports/{obligationId}/cells")
    SavedCellsView saveReportCells(@PathVariable UUID obligationId, @RequestBody SaveReportCellsRequest request) {
        List<CellKey> conflicts = saveCells.save(obligationId, request.entries());
        return SavedCellsView.of(request.keys(), conflicts, readReport.read(obligationId));
    }

    /** Declares that there is nothing to report in the whole period, or takes that back. */
    @PostMapping("/api/reports/{obligationId}/nil")
    ReportView declareNil(@PathVariable UUID obligationId, @RequestBody DeclareNilRequest request) {
        declareNil.declare(obligationId, request.nil());
        return readReport.read(obligationId);
    }
}
