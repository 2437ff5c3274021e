package trinhky.reporting.application;

import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import trinhky.reporting.ObligationLifted;
import trinhky.reporting.domain.ReportObligation;

/** The head of the lead unit frees a unit from the report of one period. */
@Service
public class ExemptObligation {
    private final ReportDesk desk;
    private final ReportProcess process;
    private final Completeness completeness;

    ExemptObligation(ReportDesk desk, ReportProcess process, Completeness completeness) {
        this.desk = desk;
        this.process = process;
        this.completeness = completeness;
    }

    /** Frees it; the unit's open task goes. */
    @Transactional
    public void exempt(UUID obligationId, String reason) {
        ReportDesk.Turn turn = desk.takeAsLeadHead(obligationId);
        ReportObligation report = turn.report();
        String required = Reasons.required(reason);
        report.exempt(required, turn.officialId());
        desk.put(turn, "reporting.exempted", required, Map.of());
        process.ended(obligationId);
        desk.publish(new ObligationLifted(obligationId, report.cycleId(), report.unitId(), report.state(), turn.at()));
        completeness.check(report.cycleId());
    }
}
