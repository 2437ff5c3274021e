package trinhky.plan.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import trinhky.plan.domain.Actor;
import trinhky.plan.domain.Assignment;

/**
 * Saves a task of the plan.
 *
 * @param version version that the change was made on, null for a new row
 * @param position order within the part, from 0
 */
record AssignmentRequest(
        @Nullable Integer version,
        @Min(0) int position,
        @NotNull @Size(max = 20) String code,
        @NotNull @Size(max = 300) String groupTitle,
        @NotNull @Size(max = 2000) String title,
        @NotNull @Valid UnitRefView lead,
        @NotNull @Valid UnitRefView cooperating,
        @Size(max = 300) @Nullable String timing,
        @Size(max = 500) @Nullable String output) {

    Assignment toRow(UUID id, UUID planId, Actor actor) {
        return new Assignment(
                id,
                version,
                planId,
                position,
                code,
                groupTitle,
                title,
                lead.reference(),
                cooperating.reference(),
                timing,
                output,
                actor.at(),
                actor.officialId());
    }
}
