package trinhky.plan.application;

import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import trinhky.plan.domain.Actor;
import trinhky.plan.domain.PlanRow;
import trinhky.plan.domain.PlanRows;
import trinhky.plan.domain.Plans;
import trinhky.shared.DomainProblem;

/** The drafter saves one row: a section, a legal basis or a line of an annex. Typing saves itself through this. */
@Service
public class SavePlanRow {

    private final Actors actors;
    private final PlanRows rows;
    private final Plans plans;
    private final Conflicts conflicts;

    SavePlanRow(Actors actors, PlanRows rows, Plans plans, Conflicts conflicts) {
        this.actors = actors;
        this.rows = rows;
        this.plans = plans;
        this.conflicts = conflicts;
    }

    /**
     * Inserts the row when its version is null, else updates it.
     *
     * @param row makes the row for the plan and the one who saves it
     * @return the row with its new version
     * @throws DomainProblem {@code plan.not-editable}, {@code plan.changed-by-other}, {@code plan.row-removed} (409)
     */
    @Transactional
    public <R extends PlanRow> R save(UUID planId, Class<R> kind, BiFunction<UUID, Actor, R> row) {
        Actors.Desk desk = actors.atEditing(planId);
        desk.plan().requireEditable();
        R changed = row.apply(planId, desk.actor());
        requireCurrent(rows.find(changed.id(), kind), changed);
        plans.touched(planId, desk.actor());
        return rows.save(changed);
    }

    private <R extends PlanRow> void requireCurrent(Optional<R> stored, R changed) {
        if (stored.isEmpty()) {
            if (changed.version() != null) {
                throw DomainProblem.refused("plan.row-removed");
            }
            return;
        }
        if (!stored.get().planId().equals(changed.planId())) {
            throw DomainProblem.notFound("plan.row-not-found");
        }
        conflicts.requireVersion(stored.get(), changed.version());
    }
}
