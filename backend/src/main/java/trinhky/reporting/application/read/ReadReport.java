package trinhky.reporting.application.read;

import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import trinhky.reporting.domain.HandingIn;
import trinhky.reporting.domain.ReportContent;
import trinhky.reporting.domain.ReportContents;
import trinhky.reporting.domain.ReportObligation;
import trinhky.reporting.domain.ReportObligations;
import trinhky.reporting.domain.Return;
import trinhky.reporting.domain.Withdrawal;

/** The report of a unit with everything its form shows. */
@Service
public class ReadReport {
    private final ReportReading reading;
    private final ReportObligations obligations;
    private final ReportContents contents;
    private final CellViews cells;
    private final ReportNames names;

    ReadReport(
            ReportReading reading,
            ReportObligations obligations,
            ReportContents contents,
            CellViews cells,
            ReportNames names) {
        this.reading = reading;
        this.obligations = obligations;
        this.contents = contents;
        this.cells = cells;
        this.names = names;
    }

    /** The report as it stands. */
    @SuppressWarnings("size: one line a field")
    @Transactional(readOnly = true)
    public ReportView read(UUID obligationId) {
        ReportReading.Frame frame = reading.frame(obligationId);
        ReportObligation report = obligations.findById(obligationId).orElseThrow();
        ReportContent content = contents.of(obligationId);
        Map<String, String> authors = cells.authors(content);
        Map<String, String> reasons = cells.openRemarks(obligationId);
        return new ReportView(
                frame.obligation(),
                frame.cycle().planId(),
                frame.cycle().planNumber(),
                frame.cycle().planTitle(),
                frame.cycle().period(),
                frame.cycle().leadUnit(),
                frame.cycle().duePhrase(),
                report.isWritable() && frame.hasTask(),
                content.filled(),
                content.total(),
                contents.headings(frame.cycle().planId()),
                report.lastReturn().map(this::returned).orElse(null),
                report.withdrawal().map(this::withdrawn).orElse(null),
                frame.mayWithdraw(),
                report.handingIn()
                        .map(HandingIn::preparedBy)
                        .map(names::official)
                        .orElse(null),
                report.handingIn()
                        .map(HandingIn::submittedBy)
                        .map(names::official)
                        .orElse(null),
                cells.indicators(content, authors, reasons),
                cells.assignments(content, authors, reasons),
                cells.statements(content, authors, reasons),
                cells.findings(content.problems(report.isNilReport())));
    }

    private ReturnedView returned(Return last) {
        return new ReturnedView(
                last.returnReason(), names.official(last.returnedBy()), last.returnedAt(), last.returnedFrom());
    }

    private ReturnedView withdrawn(Withdrawal last) {
        return new ReturnedView(last.withdrawalReason(), names.official(last.withdrawnBy()), last.withdrawnAt(), null);
    }
}
