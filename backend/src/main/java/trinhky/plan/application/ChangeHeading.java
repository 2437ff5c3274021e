package trinhky.plan.application;

import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import trinhky.plan.domain.Plan;
import trinhky.plan.domain.PlanHeading;
import trinhky.plan.domain.Plans;

/** The drafter changes what stands at the head of the plan. */
@Service
public class ChangeHeading {

    private final Actors actors;
    private final Plans plans;
    private final Conflicts conflicts;
    private final PlanInbox inbox;

    ChangeHeading(Actors actors, Plans plans, Conflicts conflicts, PlanInbox inbox) {
        this.actors = actors;
        this.plans = plans;
        this.conflicts = conflicts;
        this.inbox = inbox;
    }

    /**
     * Saves the heading.
     *
     * @param version version of the plan that the change was made on
     * @throws trinhky.shared.DomainProblem {@code plan.not-editable}, {@code plan.changed-by-other} (409)
     */
    @Transactional
    public Plan change(UUID planId, int version, PlanHeading heading) {
        Actors.Desk desk = actors.atEditing(planId);
        conflicts.requireVersion(desk.plan(), version);
        desk.plan().changeHeading(heading, desk.actor());
        Plan saved = plans.save(desk.plan());
        inbox.describe(saved);
        return saved;
    }
}
