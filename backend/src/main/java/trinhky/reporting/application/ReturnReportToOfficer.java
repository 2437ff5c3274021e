package trinhky.reporting.application;

import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import trinhky.task.TaskSubjects;

/** The head of the unit does not approve the report; the officer has it again with the reason. */
@Service
public class ReturnReportToOfficer {
    private final ReportDesk desk;
    private final ReportProcess process;
    private final TaskSubjects notes;

    ReturnReportToOfficer(ReportDesk desk, ReportProcess process, TaskSubjects notes) {
        this.desk = desk;
        this.process = process;
        this.notes = notes;
    }

    /** Sends it back. */
    @Transactional
    public void returnToOfficer(UUID obligationId, String reason) {
        ReportDesk.Turn turn = desk.take(ReportTasks.APPROVE, obligationId);
        String required = Reasons.required(reason);
        turn.report().returnToOfficer(required, turn.officialId(), turn.at());
        desk.put(turn, "reporting.not-approved", required, Map.of());
        notes.note(obligationId.toString(), turn.officialId(), required, turn.at());
        process.notApproved(turn.taskId());
    }
}
