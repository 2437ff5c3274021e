package trinhky.reporting.application;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import trinhky.shared.DomainProblem;

/** The head of the lead unit gives a unit more time for the report of one period. */
@Service
public class ExtendObligation {
    private final ReportDesk desk;
    private final ReportProcess process;

    ExtendObligation(ReportDesk desk, ReportProcess process) {
        this.desk = desk;
        this.process = process;
    }

    /** Gives it until this day, inclusive. */
    @Transactional
    public void extend(UUID obligationId, LocalDate dueOn, String reason) {
        ReportDesk.Turn turn = desk.takeAsLeadHead(obligationId);
        String required = Reasons.required(reason);
        if (dueOn == null) {
            throw DomainProblem.invalid("dueOn", "shared.not-null");
        }
        turn.report().extend(dueOn, required, turn.officialId(), turn.at());
        desk.put(turn, "reporting.extended", required, Map.of("dueOn", dueOn.toString()));
        process.postponed(obligationId, turn.report().dueAt());
    }
}
