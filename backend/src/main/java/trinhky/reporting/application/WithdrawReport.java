package trinhky.reporting.application;

import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import trinhky.reporting.ReportWithdrawn;
import trinhky.reporting.domain.ReportObligation;
import trinhky.reporting.domain.ReportingCycles;
import trinhky.task.TaskSubjects;

/**
 * A unit takes back the report that it handed in, to put it right by itself: as long as the lead unit has neither accepted
 * nor returned it and the figures of the period are not frozen into the consolidated report.
 */
@Service
public class WithdrawReport {
    private final ReportDesk desk;
    private final ReportingCycles cycles;
    private final ReportProcess process;
    private final TaskSubjects notes;

    WithdrawReport(ReportDesk desk, ReportingCycles cycles, ReportProcess process, TaskSubjects notes) {
        this.desk = desk;
        this.cycles = cycles;
        this.process = process;
        this.notes = notes;
    }

    /** Takes it back; the officer of the unit has it again with everything that it held. */
    @Transactional
    public void withdraw(UUID obligationId, String reason) {
        ReportDesk.Turn turn = desk.takeAsReporter(obligationId);
        ReportObligation report = turn.report();
        cycles.findOneById(report.cycleId()).orElseThrow().requireFiguresOpen();
        String words = Reasons.required(reason);
        report.withdraw(words, turn.officialId(), turn.at());
        desk.put(turn, "reporting.withdrawn", words, Map.of());
        notes.note(obligationId.toString(), turn.officialId(), words, turn.at());
        process.withdrawn(obligationId);
        desk.publish(new ReportWithdrawn(
                obligationId,
                report.cycleId(),
                report.unitId(),
                report.leadUnitId(),
                words,
                turn.officialId(),
                turn.at()));
    }
}
