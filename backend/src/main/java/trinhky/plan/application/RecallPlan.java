package trinhky.plan.application;

import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import trinhky.distribution.DocumentRecalled;
import trinhky.plan.PlanRecalled;
import trinhky.plan.domain.Actor;
import trinhky.plan.domain.Plan;
import trinhky.plan.domain.Plans;

/** A plan's document was called back: the plan is in force no more and leaves the view of those who received it. */
@Component
class RecallPlan {

    private final Plans plans;
    private final PlanReaders readers;
    private final ApplicationEventPublisher events;

    RecallPlan(Plans plans, PlanReaders readers, ApplicationEventPublisher events) {
        this.plans = plans;
        this.readers = readers;
        this.events = events;
    }

    @EventListener(condition = "#event.subjectType() == 'PLAN'")
    void recalled(DocumentRecalled event) {
        Plan plan = plans.require(UUID.fromString(event.subjectId()));
        plan.recalled(event.reason(), new Actor(event.recalledBy(), event.actingFor(), event.at()));
        plans.save(plan);
        readers.dismiss(plan.id(), event.at());
        events.publishEvent(new PlanRecalled(
                plan.id(), event.number(), event.reason(), event.recalledBy(), event.actingFor(), event.at()));
    }
}
