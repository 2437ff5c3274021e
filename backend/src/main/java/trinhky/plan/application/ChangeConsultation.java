package trinhky.plan.application;

import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import trinhky.plan.domain.ConsultationSetup;
import trinhky.plan.domain.Plan;
import trinhky.plan.domain.Plans;

/** The drafter says which units are asked for their opinion, for how long and what silence means. */
@Service
public class ChangeConsultation {

    private final Actors actors;
    private final Plans plans;
    private final Conflicts conflicts;

    ChangeConsultation(Actors actors, Plans plans, Conflicts conflicts) {
        this.actors = actors;
        this.plans = plans;
        this.conflicts = conflicts;
    }

    /**
     * Saves the set-up.
     *
     * @param version version of the plan that the change was made on
     * @throws trinhky.shared.DomainProblem {@code plan.not-editable}, {@code plan.changed-by-other} (409)
     */
    @Transactional
    public Plan change(UUID planId, int version, ConsultationSetup consultation) {
        Actors.Desk desk = actors.atEditing(planId);
        conflicts.requireVersion(desk.plan(), version);
        desk.plan().changeConsultation(consultation, desk.actor());
        return plans.save(desk.plan());
    }
}
