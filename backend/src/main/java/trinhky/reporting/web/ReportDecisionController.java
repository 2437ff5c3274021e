package trinhky.reporting.web;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import trinhky.reporting.application.AcceptReport;
import trinhky.reporting.application.ApproveReport;
import trinhky.reporting.application.ReturnReport;
import trinhky.reporting.application.ReturnReportToOfficer;
import trinhky.reporting.application.SubmitReport;
import trinhky.reporting.application.read.ReadReport;
import trinhky.reporting.application.read.ReportView;

/** The report of one unit, from hand to hand. Every answer shows who has it now. */
@RestController
class ReportDecisionController {
    /** Why the head of the unit does not approve. */
    record ReturnReportRequest(String reason) {}

    /** What the lead unit decides; a return says why, for the whole or at cells. */
    record ReviewReportRequest(
            ReviewDecision decision,
            @Nullable String reason,
            @Nullable List<ReviewRemarkRequest> remarks) {
        List<ReturnReport.Remark> cellRemarks() {
            return remarks == null
                    ? List.of()
                    : remarks.stream()
                            .map(one -> new ReturnReport.Remark(one.key(), one.reason()))
                            .toList();
        }
    }

    /** A reason at one cell. */
    record ReviewRemarkRequest(String key, String reason) {}

    /** Accept or return. */
    enum ReviewDecision {
        ACCEPT,
        RETURN
    }

    private final SubmitReport submit;
    private final ApproveReport approve;
    private final ReturnReportToOfficer returnToOfficer;
    private final AcceptReport accept;
    private final ReturnReport returnReport;
    private final ReadReport readReport;

    ReportDecisionController(
            SubmitReport submit,
            ApproveReport approve,
            ReturnReportToOfficer returnToOfficer,
            AcceptReport accept,
            ReturnReport returnReport,
            ReadReport readReport) {
        this.submit = submit;
        this.approve = approve;
        this.returnToOfficer = returnToOfficer;
        this.accept = accept;
        this.returnReport = returnReport;
        this.readReport = readReport;
    }

    /**
     * Hands the report to the head of the unit. The officer who prepared it; tells everything that must be put right
     * first (422).
     */
    @PostMapping("/api/reports/{obligationId}/submission")
    ReportView submitReport(@PathVariable UUID obligationId) {
        submit.submit(obligationId);
        return readReport.read(obligationId);
    }

    /** Approves the report, which hands it in to the lead unit at this moment. The head of the unit. */
    @PostMapping("/api/reports/{obligationId}/approval")
    ReportView approveReport(@PathVariable UUID obligationId) {
        approve.approve(obligationId);
        return readReport.read(obligationId);
    }

    /**
     * Returns the report to the officer who prepared it. The head of the unit; {@code reporting.reason-missing} (422).
     */
    @PostMapping("/api/reports/{obligationId}/return-to-officer")
    ReportView returnReportToOfficer(@PathVariable UUID obligationId, @RequestBody ReturnReportRequest request) {
        returnToOfficer.returnToOfficer(obligationId, request.reason());
        return readReport.read(obligationId);
    }

    /**
     * Accepts the report of a unit, or returns it with a reason for the whole or at cells. An officer of the lead unit;
     * {@code reporting.reason-missing} (422). With the last report the consolidation begins.
     */
    @PostMapping("/api/reports/{obligationId}/review")
    ReportView reviewReport(@PathVariable UUID obligationId, @RequestBody ReviewReportRequest request) {
        if (request.decision() == ReviewDecision.ACCEPT) {
            accept.accept(obligationId);
        } else {
            returnReport.returnToUnit(obligationId, request.reason(), request.cellRemarks());
        }
        return readReport.read(obligationId);
    }
}
