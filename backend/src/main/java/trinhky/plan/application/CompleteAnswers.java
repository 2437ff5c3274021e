package trinhky.plan.application;

import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import trinhky.plan.domain.Plan;
import trinhky.plan.domain.Plans;
import trinhky.shared.DomainProblem;

/** The drafter has answered the opinions and asks again, or hands the plan to the head for submission. */
@Service
public class CompleteAnswers {

    private final Actors actors;
    private final PlanRounds rounds;
    private final FindingBook findings;
    private final Plans plans;
    private final PlanProcess process;

    CompleteAnswers(Actors actors, PlanRounds rounds, FindingBook findings, Plans plans, PlanProcess process) {
        this.actors = actors;
        this.rounds = rounds;
        this.findings = findings;
        this.plans = plans;
        this.process = process;
    }

    /**
     * Ends the answering.
     *
     * @param anotherRound whether the units are consulted again
     * @throws DomainProblem {@code plan.comments-unanswered}, {@code plan.findings-open} (409)
     */
    @Transactional
    public void complete(UUID planId, boolean anotherRound) {
        Actors.Desk desk = actors.at(PlanTask.ANSWER_OPINIONS, planId);
        Plan plan = desk.plan();
        if (!rounds.everyCommentAnswered(plan)) {
            throw DomainProblem.refused("plan.comments-unanswered");
        }
        findings.requireNothingBlocks(plan);
        PlanProcess.OpenedRound round = anotherRound ? rounds.open(plan, desk.actor()) : null;
        plan.answerOpinions(round == null ? null : round.roundId(), desk.actor());
        plans.save(plan);
        process.opinionsAnswered(desk.taskId(), round);
    }
}
