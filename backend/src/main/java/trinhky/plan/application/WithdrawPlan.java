package trinhky.plan.application;

import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import trinhky.organisation.GroupKeys;
import trinhky.organisation.Role;
import trinhky.plan.domain.Actor;
import trinhky.plan.domain.Plan;
import trinhky.plan.domain.Plans;
import trinhky.shared.DomainProblem;
import trinhky.signing.SigningRequests;

/** The head of the drafting unit gives a plan up; possible until it is signed. */
@Service
public class WithdrawPlan {

    private final Actors actors;
    private final Plans plans;
    private final PlanRounds rounds;
    private final SigningRequests signing;
    private final PlanProcess process;

    WithdrawPlan(Actors actors, Plans plans, PlanRounds rounds, SigningRequests signing, PlanProcess process) {
        this.actors = actors;
        this.plans = plans;
        this.rounds = rounds;
        this.signing = signing;
        this.process = process;
    }

    /**
     * Withdraws the plan; open tasks of its way disappear.
     *
     * @throws DomainProblem {@code plan.only-head-withdraws} (403), {@code plan.reason-required} (422),
     *     {@code plan.not-withdrawable} (409)
     */
    @Transactional
    public void withdraw(UUID planId, String reason) {
        Plan plan = requireHead(planId);
        Actor actor = actors.self();
        String why = Reasons.required(reason);
        plan.withdraw(why, actor);
        plans.save(plan);
        rounds.noLongerNeeded(plan, why);
        signing.withdraw(Plan.SUBJECT_TYPE, planId.toString(), why, actor.officialId());
        process.withdrawn(planId);
    }

    private Plan requireHead(UUID planId) {
        return plans.findById(planId)
                .filter(plan -> actors.current()
                        .isMemberOf(GroupKeys.ofUnit(plan.parties().draftingUnitId(), Role.HEAD)))
                .orElseThrow(() -> DomainProblem.forbidden("plan.only-head-withdraws"));
    }
}
