package trinhky.reporting.application;

import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import trinhky.reporting.domain.ReportContents;
import trinhky.shared.DomainProblem;

/** Says that a unit has nothing to report in this period ("không phát sinh"), which is not the same as an empty report. */
@Service
public class DeclareNil {
    private final ReportDesk desk;
    private final ReportContents contents;

    DeclareNil(ReportDesk desk, ReportContents contents) {
        this.desk = desk;
        this.contents = contents;
    }

    /** Declares it, or takes it back; refused while something stands in the report. */
    @Transactional
    public void declare(UUID obligationId, boolean nil) {
        ReportDesk.Turn turn = desk.take(ReportTasks.PREPARE, obligationId);
        if (nil && !contents.of(obligationId).isEmpty()) {
            throw DomainProblem.refused("reporting.nil-with-content");
        }
        turn.report().declareNil(nil);
        desk.put(turn, nil ? "reporting.nil-declared" : "reporting.nil-taken-back", null, Map.of());
    }
}
