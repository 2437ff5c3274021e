package trinhky.plan.application;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import trinhky.identity.Access;
import trinhky.identity.CurrentOfficial;
import trinhky.plan.domain.Plan;
import trinhky.plan.domain.PlanRevision;
import trinhky.shared.DomainProblem;

/** Shows the way of a plan: its steps, its drawn process, and what each submission said. */
@Service
public class ReadPlanHistory {

    private final Access access;
    private final PlanReaders readers;
    private final PlanSteps steps;
    private final Revisions revisions;
    private final PlanProcess process;

    ReadPlanHistory(Access access, PlanReaders readers, PlanSteps steps, Revisions revisions, PlanProcess process) {
        this.access = access;
        this.readers = readers;
        this.steps = steps;
        this.revisions = revisions;
        this.process = process;
    }

    /** The steps in the order in which they were reached; without the reasons for a reader who is no party to the plan. */
    @Transactional(readOnly = true)
    public List<PlanSteps.PlanStep> steps(UUID planId) {
        boolean party = isReadByParty(planId);
        return steps.of(planId).stream()
                .map(step -> party ? step : step.withoutNote())
                .toList();
    }

    /** The submissions, the latest first; none for a reader who is no party to the plan. */
    @Transactional(readOnly = true)
    public List<PlanRevision> revisions(UUID planId) {
        return isReadByParty(planId) ? revisions.of(planId) : List.of();
    }

    /** One submission, or {@code plan.revision-not-found} (404). */
    @Transactional(readOnly = true)
    public PlanRevision revision(UUID planId, int number) {
        if (!isReadByParty(planId)) {
            throw DomainProblem.forbidden("identity.not-yours");
        }
        return revisions.find(planId, number).orElseThrow(() -> DomainProblem.notFound("plan.revision-not-found"));
    }

    /** The drawn process with the plan's place in it. */
    @Transactional(readOnly = true)
    public Optional<PlanProcess.Diagram> diagram(UUID planId) {
        access.requireRead(Plan.SUBJECT_TYPE, planId.toString());
        return process.diagram(planId);
    }

    private boolean isReadByParty(UUID planId) {
        CurrentOfficial reader = access.requireRead(Plan.SUBJECT_TYPE, planId.toString());
        return readers.isParty(planId, reader.unitIds());
    }
}
