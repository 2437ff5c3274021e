package trinhky.reporting.application;

import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import trinhky.task.TaskSubjects;

/** The head of the lead unit sends the consolidated report back to the officer. */
@Service
public class ReturnConsolidation {
    private final ConsolidationDesk desk;
    private final CycleProcess process;
    private final TaskSubjects notes;

    ReturnConsolidation(ConsolidationDesk desk, CycleProcess process, TaskSubjects notes) {
        this.desk = desk;
        this.process = process;
        this.notes = notes;
    }

    /** Sends it back. */
    @Transactional
    public void returnToOfficer(UUID cycleId, String reason) {
        ConsolidationDesk.Turn turn = desk.take(ReportTasks.APPROVE_CONSOLIDATION, cycleId);
        String required = Reasons.required(reason);
        turn.consolidation().returnToOfficer(required, turn.officialId(), turn.at());
        desk.put(turn, "reporting.consolidation-not-approved", required, Map.of());
        notes.note(cycleId.toString(), turn.officialId(), required, turn.at());
        process.notApproved(turn.taskId());
    }
}
