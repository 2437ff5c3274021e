package trinhky.reporting.application;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import trinhky.plan.PlanRecalled;
import trinhky.reporting.CycleClosed;
import trinhky.reporting.CycleOpened;
import trinhky.reporting.domain.ReportedPlan;
import trinhky.reporting.domain.ReportingCycle;
import trinhky.shared.ActRecorded;

/** Tells the other modules and the timeline what happened to a cycle. */
@Component
class Announcements {
    private static final String SYSTEM = "system";

    private final ApplicationEventPublisher events;
    private final Clock clock;

    Announcements(ApplicationEventPublisher events, Clock clock) {
        this.events = events;
        this.clock = clock;
    }

    Instant now() {
        return clock.instant();
    }

    void cycleOpened(ReportingCycle cycle, ReportedPlan plan) {
        int expected = cycle.expectedCount();
        Map<String, String> count = Map.of("expected", Integer.toString(expected), "period", cycle.periodLabel());
        cycleAct(cycle.id(), "reporting.cycle-opened", SYSTEM, null, null, count);
        events.publishEvent(new CycleOpened(
                cycle.id(),
                cycle.planId(),
                plan.number(),
                cycle.periodLabel(),
                cycle.leadUnitId(),
                cycle.dueOn(),
                expected,
                now()));
    }

    void cycleClosed(ReportingCycle cycle) {
        cycleAct(cycle.id(), "reporting.cycle-closed", SYSTEM, null, null, Map.of("period", cycle.periodLabel()));
        events.publishEvent(new CycleClosed(cycle.id(), cycle.planId(), now()));
    }

    /** The period ended because its plan was called back. */
    void cycleEnded(ReportingCycle cycle, PlanRecalled recall) {
        cycleAct(
                cycle.id(),
                "reporting.cycle-ended",
                recall.recalledBy(),
                recall.actingFor(),
                recall.reason(),
                Map.of("period", cycle.periodLabel(), "number", recall.number()));
    }

    void cycleAct(
            UUID cycleId, String act, String actor, String actingFor, String reason, Map<String, String> details) {
        events.publishEvent(
                new ActRecorded(SubjectTypes.CYCLE, cycleId.toString(), act, actor, actingFor, now(), reason, details));
    }

    void obligationAct(
            UUID obligationId, String act, String actor, String actingFor, String reason, Map<String, String> details) {
        events.publishEvent(new ActRecorded(
                SubjectTypes.OBLIGATION, obligationId.toString(), act, actor, actingFor, now(), reason, details));
    }

    void publish(Object event) {
        events.publishEvent(event);
    }
}
