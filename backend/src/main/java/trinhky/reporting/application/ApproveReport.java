package trinhky.reporting.application;

import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import trinhky.reporting.ReportSubmitted;
import trinhky.reporting.domain.HandingIn;
import trinhky.reporting.domain.ReportObligation;
import trinhky.reporting.domain.ReportRemarks;
import trinhky.task.TaskSubjects;

/** The head of the unit approves the report: it is handed in, and its time is kept. */
@Service
public class ApproveReport {
    private final ReportDesk desk;
    private final ReportRemarks remarks;
    private final ReportProcess process;
    private final TaskSubjects notes;

    ApproveReport(ReportDesk desk, ReportRemarks remarks, ReportProcess process, TaskSubjects notes) {
        this.desk = desk;
        this.remarks = remarks;
        this.process = process;
        this.notes = notes;
    }

    /** Approves it. */
    @Transactional
    public void approve(UUID obligationId) {
        ReportDesk.Turn turn = desk.take(ReportTasks.APPROVE, obligationId);
        ReportObligation report = turn.report();
        boolean first = report.handingIn().map(HandingIn::receivedAt).isEmpty();
        boolean again = report.handingIn().map(HandingIn::firstSubmittedAt).isPresent();
        report.approve(turn.officialId(), turn.at());
        remarks.close(obligationId);
        desk.put(turn, again ? "reporting.resubmitted" : "reporting.submitted", null, Map.of());
        notes.clearNote(obligationId.toString());
        process.approved(turn.taskId());
        desk.publish(new ReportSubmitted(
                obligationId, report.cycleId(), report.unitId(), report.leadUnitId(), first, turn.at()));
    }
}
