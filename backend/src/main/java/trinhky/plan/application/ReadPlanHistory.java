package trinhky.plan.application;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import trinhky.identity.Access;
import trinhky.plan.domain.Plan;
import trinhky.plan.domain.PlanRevision;
import trinhky.shared.DomainProblem;

/** Shows the way of a plan: its steps, its drawn process, and what each submission said. */
@Service
public class ReadPlanHistory {

    private final Access access;
    private final PlanSteps steps;
    private final Revisions revisions;
    private final PlanProcess process;

    ReadPlanHistory(Access access, PlanSteps steps, Revisions revisions, PlanProcess process) {
        this.access = access;
        this.steps = steps;
        this.revisions = revisions;
        this.process = process;
    }

    /** The steps in the order in which they were reached. */
    @Transactional(readOnly = true)
    public List<PlanSteps.PlanStep> steps(UUID planId) {
        requireRead(planId);
        return steps.of(planId);
    }

    /** The submissions, the latest first. */
    @Transactional(readOnly = true)
    public List<PlanRevision> revisions(UUID planId) {
        requireRead(planId);
        return revisions.of(planId);
    }

    /** One submission, or {@code plan.revision-not-found} (404). */
    @Transactional(readOnly = true)
    public PlanRevision revision(UUID planId, int number) {
        requireRead(planId);
        return revisions.find(planId, number).orElseThrow(() -> DomainProblem.notFound("plan.revision-not-found"));
    }

    /** The drawn process with the plan's place in it. */
    @Transactional(readOnly = true)
    public Optional<PlanProcess.Diagram> diagram(UUID planId) {
        requireRead(planId);
        return process.diagram(planId);
    }

    private void requireRead(UUID planId) {
        access.requireRead(Plan.SUBJECT_TYPE, planId.toString());
    }
}
