package trinhky.plan.application;

import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import trinhky.identity.CurrentOfficial;
import trinhky.organisation.GroupKeys;
import trinhky.organisation.Role;
import trinhky.plan.domain.Plan;
import trinhky.plan.domain.PlanHeading;
import trinhky.plan.domain.PlanParties;
import trinhky.shared.DomainProblem;

/** An officer begins a plan of the committee above the own unit. */
@Service
public class CreatePlan {

    private final Actors actors;
    private final Issuers issuers;
    private final DraftBook drafts;

    CreatePlan(Actors actors, Issuers issuers, DraftBook drafts) {
        this.actors = actors;
        this.issuers = issuers;
        this.drafts = drafts;
    }

    /**
     * Begins draft 1 with the drafting unit as lead unit.
     *
     * @return id of the plan
     * @throws DomainProblem {@code plan.only-officers-draft} (403), {@code plan.no-committee-above} (403)
     */
    @Transactional
    public UUID create(String title, Integer fromYear, Integer toYear, String fieldOfWork) {
        CurrentOfficial drafter = actors.current();
        if (!drafter.isMemberOf(GroupKeys.ofUnit(drafter.unitId(), Role.OFFICER))) {
            throw DomainProblem.forbidden("plan.only-officers-draft");
        }
        Issuers.Issuer issuer = issuers.above(drafter.unitId());
        PlanParties parties =
                new PlanParties(issuer.committeeId(), issuer.officeId(), drafter.unitId(), drafter.officialId());
        PlanHeading heading = new PlanHeading(title, fieldOfWork, fromYear, toYear, drafter.unitId(), null, null);
        Plan plan = Plan.begin(UUID.randomUUID(), heading, parties, actors.self());
        drafts.begin(plan, Stream.empty());
        return plan.id();
    }
}
