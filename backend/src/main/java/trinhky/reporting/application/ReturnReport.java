package trinhky.reporting.application;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import trinhky.reporting.ReportReturned;
import trinhky.reporting.domain.CellKey;
import trinhky.reporting.domain.ReportObligation;
import trinhky.reporting.domain.ReportRemarks;
import trinhky.shared.DomainProblem;
import trinhky.shared.FieldProblem;
import trinhky.task.TaskSubjects;

/** The lead unit sends a report back, with reasons at the cells they concern. */
@Service
public class ReturnReport {
    /** A reason at one cell. */
    public record Remark(String cell, String reason) {
        CellKey key() {
            return CellKey.parse(cell);
        }
    }

    private final ReportDesk desk;
    private final ReportRemarks remarks;
    private final ReportProcess process;
    private final TaskSubjects notes;

    ReturnReport(ReportDesk desk, ReportRemarks remarks, ReportProcess process, TaskSubjects notes) {
        this.desk = desk;
        this.remarks = remarks;
        this.process = process;
        this.notes = notes;
    }

    /** Sends it back; without a reason for the whole, the reasons at the cells must say it. */
    @Transactional
    public void returnToUnit(UUID obligationId, String reason, List<Remark> cellRemarks) {
        ReportDesk.Turn turn = desk.takeToReview(obligationId);
        refuse(problems(reason, cellRemarks));
        String words = wholeReason(reason, cellRemarks);
        ReportObligation report = turn.report();
        report.returnForCorrection(words, turn.officialId(), turn.at());
        cellRemarks.forEach(remark -> remarks.add(
                obligationId,
                report.returnCount(),
                remark.key(),
                remark.reason().strip(),
                turn.officialId(),
                turn.at()));
        desk.put(turn, "reporting.returned", words, Map.of("cells", Integer.toString(cellRemarks.size())));
        notes.note(obligationId.toString(), turn.officialId(), words, turn.at());
        process.returned(turn.taskId());
        desk.publish(event(turn, words));
    }

    private static ReportReturned event(ReportDesk.Turn turn, String words) {
        ReportObligation report = turn.report();
        return new ReportReturned(
                report.id(),
                report.cycleId(),
                report.unitId(),
                report.leadUnitId(),
                words,
                turn.officialId(),
                turn.at());
    }

    private static String wholeReason(String reason, List<Remark> cellRemarks) {
        return reason == null || reason.isBlank() ? cellRemarks.get(0).reason().strip() : Reasons.required(reason);
    }

    private static List<FieldProblem> problems(String reason, List<Remark> cellRemarks) {
        List<FieldProblem> found = new ArrayList<>();
        if ((reason == null || reason.isBlank()) && cellRemarks.isEmpty()) {
            found.add(FieldProblem.of("reason", "reporting.reason-missing"));
        }
        for (Remark remark : cellRemarks) {
            if (remark.reason() == null || remark.reason().isBlank()) {
                found.add(FieldProblem.of(remark.cell(), "reporting.reason-missing"));
            }
        }
        return found;
    }

    private static void refuse(List<FieldProblem> problems) {
        if (!problems.isEmpty()) {
            throw DomainProblem.invalid(problems);
        }
    }
}
