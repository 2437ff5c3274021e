package trinhky.reporting.application;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import trinhky.calendar.Timeliness;
import trinhky.identity.Access;
import trinhky.identity.CurrentOfficial;
import trinhky.organisation.GroupKeys;
import trinhky.organisation.Role;
import trinhky.reporting.domain.ReportedPlan;
import trinhky.reporting.domain.ReportedPlans;
import trinhky.reporting.domain.ReportingCycle;
import trinhky.reporting.domain.ReportingCycles;
import trinhky.shared.DomainProblem;

/** Where the head of a lead unit takes the late units of a period to act on them. */
@Component
class LetterDesk {
    /** The period, its plan and the units whose reports are missing after the deadline. */
    record Turn(ReportingCycle cycle, ReportedPlan plan, List<String> lateUnits, CurrentOfficial official) {
        boolean isHead() {
            return official.isMemberOf(GroupKeys.ofUnit(cycle.leadUnitId(), Role.HEAD));
        }

        String actingFor() {
            return official.actingFor(GroupKeys.ofUnit(cycle.leadUnitId(), Role.HEAD));
        }
    }

    private final Access access;
    private final ReportingCycles cycles;
    private final ReportedPlans plans;
    private final Punctuality punctuality;

    LetterDesk(Access access, ReportingCycles cycles, ReportedPlans plans, Punctuality punctuality) {
        this.access = access;
        this.cycles = cycles;
        this.plans = plans;
        this.punctuality = punctuality;
    }

    /** For whoever may read the period. */
    Turn read(UUID cycleId) {
        CurrentOfficial official = access.requireRead(SubjectTypes.CYCLE, cycleId.toString());
        ReportingCycle cycle =
                cycles.findById(cycleId).orElseThrow(() -> DomainProblem.notFound("reporting.cycle-unknown"));
        List<String> late = cycle.acceptsReports()
                ? punctuality.unitsOf(cycleId).getOrDefault(Timeliness.NOT_SUBMITTED, List.of())
                : List.of();
        return new Turn(cycle, plans.of(cycle.planId()), late, official);
    }

    /** For the head of the lead unit, the period locked. */
    Turn take(UUID cycleId) {
        access.requireRead(SubjectTypes.CYCLE, cycleId.toString());
        cycles.findOneById(cycleId).orElseThrow(() -> DomainProblem.notFound("reporting.cycle-unknown"));
        Turn turn = read(cycleId);
        if (!turn.isHead()) {
            throw DomainProblem.forbidden("reporting.not-lead-head");
        }
        return turn;
    }
}
