package trinhky.reporting.application;

import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import trinhky.reporting.ReportAccepted;
import trinhky.reporting.domain.ReportObligation;

/** The lead unit accepts the report of a unit. */
@Service
public class AcceptReport {
    private final ReportDesk desk;
    private final ReportProcess process;
    private final Completeness completeness;

    AcceptReport(ReportDesk desk, ReportProcess process, Completeness completeness) {
        this.desk = desk;
        this.process = process;
        this.completeness = completeness;
    }

    /** Accepts it; with the last one the consolidation begins. */
    @Transactional
    public void accept(UUID obligationId) {
        ReportDesk.Turn turn = desk.takeToReview(obligationId);
        ReportObligation report = turn.report();
        report.accept(turn.officialId(), turn.at());
        desk.put(turn, "reporting.accepted", null, Map.of());
        process.accepted(turn.taskId());
        desk.publish(new ReportAccepted(obligationId, report.cycleId(), report.unitId(), turn.officialId(), turn.at()));
        completeness.check(report.cycleId());
    }
}
