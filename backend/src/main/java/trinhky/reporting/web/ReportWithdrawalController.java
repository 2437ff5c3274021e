package trinhky.reporting.web;

import java.util.UUID;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import trinhky.reporting.application.WithdrawReport;
import trinhky.reporting.application.read.ReadReport;
import trinhky.reporting.application.read.ReportView;

/** A unit takes back the report that it handed in. */
@RestController
class ReportWithdrawalController {
    /** Why the unit takes it back; its lead unit reads it. */
    record WithdrawReportRequest(String reason) {}

    private final WithdrawReport withdraw;
    private final ReadReport readReport;

    ReportWithdrawalController(WithdrawReport withdraw, ReadReport readReport) {
        this.withdraw = withdraw;
        this.readReport = readReport;
    }

    /**
     * Takes back the report that the unit handed in, with the reason, while nobody has decided on it. The head or an
     * officer of the unit; refuses with {@code reporting.not-withdrawable}, {@code reporting.consolidation-fixed}
     * (409), {@code reporting.reason-missing} (422).
     */
    @PostMapping("/api/reports/{obligationId}/withdrawal")
    ReportView withdrawReport(@PathVariable UUID obligationId, @RequestBody WithdrawReportRequest request) {
        withdraw.withdraw(obligationId, request.reason());
        return readReport.read(obligationId);
    }
}
