package trinhky.plan.application;

import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import trinhky.plan.domain.Plans;

/** The head of the drafting unit answers for the content (Decree 30/2020, article 12): accepts it or returns it. */
@Service
public class CheckContent {

    private final Actors actors;
    private final PlanRounds rounds;
    private final Plans plans;
    private final PlanProcess process;

    CheckContent(Actors actors, PlanRounds rounds, Plans plans, PlanProcess process) {
        this.actors = actors;
        this.rounds = rounds;
        this.plans = plans;
        this.process = process;
    }

    /** Accepts the content; where units are to be consulted, their round opens at once. */
    @Transactional
    public void accept(UUID planId) {
        Actors.Desk desk = actors.at(PlanTask.CHECK_CONTENT, planId);
        PlanProcess.OpenedRound round =
                desk.plan().consultation().needed() ? rounds.open(desk.plan(), desk.actor()) : null;
        desk.plan().acceptContent(round == null ? null : round.roundId(), desk.actor());
        plans.save(desk.plan());
        process.contentAccepted(desk.taskId(), round);
    }

    /**
     * Returns the draft.
     *
     * @param reason shown to the drafter verbatim
     * @throws trinhky.shared.DomainProblem {@code plan.reason-required} (422)
     */
    @Transactional
    public void returnDraft(UUID planId, String reason) {
        Actors.Desk desk = actors.at(PlanTask.CHECK_CONTENT, planId);
        desk.plan().returnContent(Reasons.required(reason), desk.actor());
        plans.save(desk.plan());
        process.contentReturned(desk.taskId());
    }
}
