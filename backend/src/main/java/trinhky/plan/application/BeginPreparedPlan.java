package trinhky.plan.application;

import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import trinhky.identity.CurrentOfficial;
import trinhky.organisation.GroupKeys;
import trinhky.organisation.Role;
import trinhky.plan.PlanDrafts;
import trinhky.plan.PreparedPlan;
import trinhky.plan.domain.Plan;
import trinhky.plan.domain.PlanHeading;
import trinhky.plan.domain.PlanParties;
import trinhky.shared.DomainProblem;

/** An officer begins a plan whose content is prepared already. */
@Service
@Transactional
class BeginPreparedPlan implements PlanDrafts {

    private final Actors actors;
    private final Issuers issuers;
    private final DraftBook drafts;

    BeginPreparedPlan(Actors actors, Issuers issuers, DraftBook drafts) {
        this.actors = actors;
        this.issuers = issuers;
        this.drafts = drafts;
    }

    @Override
    @Transactional(readOnly = true)
    public Drafting requireDrafter() {
        CurrentOfficial drafter = actors.current();
        if (!drafter.isMemberOf(GroupKeys.ofUnit(drafter.unitId(), Role.OFFICER))) {
            throw DomainProblem.forbidden("plan.only-officers-draft");
        }
        return new Drafting(
                drafter.officialId(),
                drafter.unitId(),
                issuers.above(drafter.unitId()).committeeId());
    }

    @Override
    public UUID begin(PreparedPlan content) {
        Drafting drafting = requireDrafter();
        Issuers.Issuer issuer = issuers.above(drafting.unitId());
        PlanParties parties =
                new PlanParties(issuer.committeeId(), issuer.officeId(), drafting.unitId(), drafting.officialId());
        PlanHeading heading = new PlanHeading(
                content.title(),
                null,
                content.fromYear(),
                content.toYear(),
                drafting.unitId(),
                content.archiveRoom(),
                content.drafterInitials());
        Plan plan = Plan.begin(UUID.randomUUID(), heading, parties, actors.self());
        drafts.begin(plan, new PreparedRows(content, plan.id(), actors.self()).all());
        return plan.id();
    }
}
