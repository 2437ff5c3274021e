package trinhky.reporting.application;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import trinhky.reporting.domain.ReportContents;
import trinhky.shared.DomainProblem;
import trinhky.shared.FieldProblem;

/** The officer hands the report to the head of the unit. */
@Service
public class SubmitReport {
    private final ReportDesk desk;
    private final ReportContents contents;
    private final ReportProcess process;

    SubmitReport(ReportDesk desk, ReportContents contents, ReportProcess process) {
        this.desk = desk;
        this.contents = contents;
        this.process = process;
    }

    /** Hands it over, or says everything that must be put right before. */
    @Transactional
    public void submit(UUID obligationId) {
        ReportDesk.Turn turn = desk.take(ReportTasks.PREPARE, obligationId);
        List<FieldProblem> problems =
                contents.of(obligationId).problems(turn.report().isNilReport());
        if (!problems.isEmpty()) {
            throw DomainProblem.invalid(problems);
        }
        turn.report().submitToHead(turn.officialId(), turn.at());
        desk.put(turn, "reporting.prepared", null, Map.of());
        process.prepared(turn.taskId());
    }
}
