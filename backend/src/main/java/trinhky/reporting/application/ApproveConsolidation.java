package trinhky.reporting.application;

import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import trinhky.reporting.domain.ReportingCycle;
import trinhky.reporting.domain.ReportingCycles;
import trinhky.shared.DomainProblem;

/** The head of the lead unit approves the consolidated report: its figures are frozen and it goes to be signed. */
@Service
public class ApproveConsolidation {
    private final ConsolidationDesk desk;
    private final ReportingCycles cycles;
    private final ConsolidatedReportFreezing freezing;
    private final SigningHandover handover;
    private final CycleProcess process;

    ApproveConsolidation(
            ConsolidationDesk desk,
            ReportingCycles cycles,
            ConsolidatedReportFreezing freezing,
            SigningHandover handover,
            CycleProcess process) {
        this.desk = desk;
        this.cycles = cycles;
        this.freezing = freezing;
        this.handover = handover;
        this.process = process;
    }

    /** Approves it. */
    @Transactional
    public void approve(UUID cycleId) {
        ConsolidationDesk.Turn turn = desk.take(ReportTasks.APPROVE_CONSOLIDATION, cycleId);
        ReportingCycle cycle =
                cycles.findOneById(cycleId).orElseThrow(() -> DomainProblem.notFound("reporting.cycle-unknown"));
        UUID document = freezing.freeze(cycle);
        turn.consolidation().approve(turn.officialId(), document, turn.at());
        desk.put(turn, "reporting.consolidation-approved", null, Map.of());
        cycle.handToSigning();
        cycles.save(cycle);
        handover.hand(cycle, document, turn.consolidation().submittedBy(), turn.officialId());
        process.approved(turn.taskId());
    }
}
