package trinhky.plan.web;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import trinhky.plan.domain.Actor;
import trinhky.plan.domain.PlanSection;

/**
 * Saves a section of the body.
 *
 * @param version version that the change was made on, null for a new row
 * @param position order within the part, from 0
 */
record SectionRequest(
        @Nullable Integer version,
        @Min(0) int position,
        @NotNull @Size(max = 20) String label,
        @NotNull @Size(max = 500) String title,
        @NotNull @Size(max = 60_000) String body,
        boolean done) {

    PlanSection toRow(UUID id, UUID planId, Actor actor) {
        return new PlanSection(id, version, planId, position, label, title, body, done, actor.at(), actor.officialId());
    }
}
