package trinhky.plan.application;

import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import trinhky.plan.domain.PlanRow;
import trinhky.plan.domain.PlanRows;
import trinhky.plan.domain.Plans;

/** The drafter removes one row. Saving it again without a version brings it back. */
@Service
public class RemovePlanRow {

    private final Actors actors;
    private final PlanRows rows;
    private final Plans plans;
    private final Conflicts conflicts;

    RemovePlanRow(Actors actors, PlanRows rows, Plans plans, Conflicts conflicts) {
        this.actors = actors;
        this.rows = rows;
        this.plans = plans;
        this.conflicts = conflicts;
    }

    /**
     * Removes the row; removing what is not there changes nothing.
     *
     * @throws trinhky.shared.DomainProblem {@code plan.not-editable}, {@code plan.changed-by-other} (409)
     */
    @Transactional
    public <R extends PlanRow> void remove(UUID planId, Class<R> kind, UUID rowId, int version) {
        Actors.Desk desk = actors.atEditing(planId);
        desk.plan().requireEditable();
        rows.find(rowId, kind).filter(row -> row.planId().equals(planId)).ifPresent(row -> {
            conflicts.requireVersion(row, version);
            rows.remove(row);
            plans.touched(planId, desk.actor());
        });
    }
}
