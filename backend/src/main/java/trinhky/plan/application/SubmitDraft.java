package trinhky.plan.application;

import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import trinhky.plan.domain.Plans;

/** The drafter hands the draft to the head of the unit, who checks its content. */
@Service
public class SubmitDraft {

    private final Actors actors;
    private final FindingBook findings;
    private final Revisions revisions;
    private final Plans plans;
    private final PlanProcess process;

    SubmitDraft(Actors actors, FindingBook findings, Revisions revisions, Plans plans, PlanProcess process) {
        this.actors = actors;
        this.findings = findings;
        this.revisions = revisions;
        this.plans = plans;
        this.process = process;
    }

    /**
     * Freezes the content as a revision and moves the plan on.
     *
     * @throws trinhky.shared.DomainProblem {@code plan.findings-open} with every open error (409)
     */
    @Transactional
    public void submit(UUID planId) {
        Actors.Desk desk = actors.at(PlanTask.DRAFT, planId);
        findings.requireNothingBlocks(desk.plan());
        desk.plan().submitDraft(desk.actor());
        revisions.freeze(desk.plan(), "CONTENT_CHECK", desk.actor());
        plans.save(desk.plan());
        process.draftSubmitted(desk.taskId());
    }
}
