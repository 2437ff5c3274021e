package trinhky.plan.application;

import java.time.Clock;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import trinhky.consultation.RoundClosed;
import trinhky.plan.domain.Actor;
import trinhky.plan.domain.Plan;
import trinhky.plan.domain.Plans;

/** A round of consultation is over: the drafter gets the plan back to answer the opinions. */
@Component
class ConsultationOutcome {

    private final Plans plans;
    private final Clock clock;

    ConsultationOutcome(Plans plans, Clock clock) {
        this.plans = plans;
        this.clock = clock;
    }

    @EventListener(condition = "#closed.subjectType() == 'PLAN'")
    void closed(RoundClosed closed) {
        Plan plan = plans.require(UUID.fromString(closed.subjectId()));
        plan.consultationClosed(closed.roundId(), new Actor("system", null, clock.instant()));
        plans.save(plan);
    }
}
