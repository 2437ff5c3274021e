package trinhky.reporting.application;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import trinhky.identity.Access;
import trinhky.shared.DomainProblem;

/** Accepts several reports of a cycle, each by itself: one that cannot be accepted does not hold up the others. */
@Component
public class AcceptReports {
    /** Which were accepted, and why the others were not. */
    public record Outcome(List<UUID> accepted, List<Refused> refused) {}

    /** A report that was not accepted. */
    public record Refused(UUID obligationId, DomainProblem problem) {}

    private final Access access;
    private final AcceptReport acceptReport;

    AcceptReports(Access access, AcceptReport acceptReport) {
        this.access = access;
        this.acceptReport = acceptReport;
    }

    /** Accepts what can be accepted, each in a transaction of its own. */
    public Outcome accept(UUID cycleId, List<UUID> obligationIds) {
        access.requireRead(SubjectTypes.CYCLE, cycleId.toString());
        Outcome outcome = new Outcome(new ArrayList<>(), new ArrayList<>());
        for (UUID obligationId : obligationIds) {
            try {
                acceptReport.accept(obligationId);
                outcome.accepted().add(obligationId);
            } catch (DomainProblem refusal) {
                outcome.refused().add(new Refused(obligationId, refusal));
            }
        }
        return outcome;
    }
}
