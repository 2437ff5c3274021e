package trinhky.plan.application;

import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import trinhky.plan.domain.Plan;
import trinhky.plan.domain.Plans;

/** The head of the drafting unit submits the plan for signature, or returns it to the drafter. */
@Service
public class SubmitPlan {

    private final Actors actors;
    private final FindingBook findings;
    private final Submission submission;
    private final Plans plans;
    private final PlanProcess process;

    SubmitPlan(Actors actors, FindingBook findings, Submission submission, Plans plans, PlanProcess process) {
        this.actors = actors;
        this.findings = findings;
        this.submission = submission;
        this.plans = plans;
        this.process = process;
    }

    /**
     * Freezes the document, prepares its distribution and opens the signing.
     *
     * @throws trinhky.shared.DomainProblem {@code plan.findings-open} with every open error (409)
     */
    @Transactional
    public void submit(UUID planId) {
        Actors.Desk desk = actors.at(PlanTask.SUBMIT, planId);
        Plan plan = desk.plan();
        findings.requireNothingBlocks(plan);
        plan.submit(submission.open(plan, desk.actor()), desk.actor());
        plans.save(plan);
        process.planSubmitted(desk.taskId());
    }

    /**
     * Returns the plan to the drafter.
     *
     * @param reason shown to the drafter verbatim
     * @throws trinhky.shared.DomainProblem {@code plan.reason-required} (422)
     */
    @Transactional
    public void returnPlan(UUID planId, String reason) {
        Actors.Desk desk = actors.at(PlanTask.SUBMIT, planId);
        desk.plan().returnBeforeSubmission(Reasons.required(reason), desk.actor());
        plans.save(desk.plan());
        process.submissionReturned(desk.taskId());
    }
}
