package trinhky.plan.application;

import java.time.Clock;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import trinhky.plan.domain.Actor;
import trinhky.plan.domain.Plan;
import trinhky.plan.domain.Plans;
import trinhky.plan.domain.ReturnNote;
import trinhky.signing.DocumentReturned;
import trinhky.signing.DocumentSigned;

/** The Office or the signer decided on a plan's document. */
@Component
class SigningOutcome {

    private final Plans plans;
    private final PlanRounds rounds;
    private final Clock clock;

    SigningOutcome(Plans plans, PlanRounds rounds, Clock clock) {
        this.plans = plans;
        this.rounds = rounds;
        this.clock = clock;
    }

    @EventListener(condition = "#event.subjectType() == 'PLAN'")
    void returned(DocumentReturned event) {
        Plan plan = plans.require(UUID.fromString(event.subjectId()));
        Actor actor = new Actor(event.returnedBy(), null, clock.instant());
        plan.returnedBySigning(
                new ReturnNote(event.stage().name(), event.reason(), event.returnedBy(), actor.at()), actor);
        plans.save(plan);
    }

    @EventListener(condition = "#event.subjectType() == 'PLAN'")
    void signed(DocumentSigned event) {
        Plan plan = plans.require(UUID.fromString(event.subjectId()));
        plan.signed(event.at());
        plans.save(plan);
        rounds.noLongerNeeded(plan, "Kế hoạch đã được ký.");
    }
}
