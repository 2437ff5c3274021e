package trinhky.plan.application;

import java.time.Clock;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import trinhky.distribution.DocumentIssued;
import trinhky.distribution.IssuedDocument;
import trinhky.distribution.IssuedRecipient;
import trinhky.plan.PlanIssued;
import trinhky.plan.domain.Actor;
import trinhky.plan.domain.Plan;
import trinhky.plan.domain.Plans;

/** A plan's document got its number: the plan is in force and its duties begin, in the same transaction. */
@Component
class IssuePlan {

    private final Plans plans;
    private final IssuedContent issuedContent;
    private final PlanReaders readers;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    IssuePlan(
            Plans plans,
            IssuedContent issuedContent,
            PlanReaders readers,
            ApplicationEventPublisher events,
            Clock clock) {
        this.plans = plans;
        this.issuedContent = issuedContent;
        this.readers = readers;
        this.events = events;
        this.clock = clock;
    }

    @EventListener(condition = "#event.document().subjectType() == 'PLAN'")
    void issued(DocumentIssued event) {
        IssuedDocument document = event.document();
        Plan plan = plans.require(UUID.fromString(document.subjectId()));
        Actor actor = new Actor("system", null, clock.instant());
        plan.issued(document.number(), document.issuedOn(), document.documentId(), actor);
        plans.save(plan);
        PlanIssued issued = issuedContent.of(plan);
        readers.allow(plan.id(), unitsConcerned(document, issued));
        events.publishEvent(issued);
    }

    private static Set<String> unitsConcerned(IssuedDocument document, PlanIssued issued) {
        Set<String> units = new LinkedHashSet<>();
        document.recipients().stream().map(IssuedRecipient::unitId).forEach(units::add);
        issued.rules().forEach(rule -> units.addAll(rule.reporterUnitIds()));
        issued.indicators().forEach(indicator -> units.addAll(indicator.ownerUnitIds()));
        issued.assignments().stream()
                .map(assignment -> assignment.leadUnitId())
                .filter(unit -> unit != null)
                .forEach(units::add);
        return units;
    }
}
