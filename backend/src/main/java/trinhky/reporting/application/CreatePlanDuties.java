package trinhky.reporting.application;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import trinhky.calendar.Deadlines;
import trinhky.plan.PlanIssued;
import trinhky.reporting.domain.PlanDuties;
import trinhky.reporting.domain.PlannedCycle;
import trinhky.reporting.domain.PlannedObligations;
import trinhky.shared.ActRecorded;

/**
 * An issued plan generates its own duties: every period until the plan ends, and in each one duty for every reporting unit.
 * It happens in the transaction of the issue: there is no issued plan without its duties.
 */
@Service
public class CreatePlanDuties {
    private final PlanDuties duties;
    private final PlannedObligations planned;
    private final Deadlines deadlines;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    CreatePlanDuties(
            PlanDuties duties,
            PlannedObligations planned,
            Deadlines deadlines,
            ApplicationEventPublisher events,
            Clock clock) {
        this.duties = duties;
        this.planned = planned;
        this.deadlines = deadlines;
        this.events = events;
        this.clock = clock;
    }

    /** Creates the duties; a second call for the same plan changes nothing. */
    @EventListener
    @Transactional
    public void create(PlanIssued plan) {
        if (duties.exist(plan)) {
            return;
        }
        List<PlannedCycle> cycles = PlannedCycle.of(plan, deadlines);
        duties.create(plan, cycles);
        int obligations = planned.create(plan.planId());
        events.publishEvent(act(plan, cycles.size(), obligations, clock.instant()));
    }

    private static ActRecorded act(PlanIssued plan, int cycles, int obligations, Instant at) {
        Map<String, String> counts =
                Map.of("cycles", Integer.toString(cycles), "obligations", Integer.toString(obligations));
        return new ActRecorded(
                "PLAN", plan.planId().toString(), "reporting.duties-created", "system", null, at, null, counts);
    }
}
