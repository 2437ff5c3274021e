package trinhky.plan.web;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import trinhky.distribution.Purpose;
import trinhky.organisation.RecipientGroup;
import trinhky.plan.domain.Actor;
import trinhky.plan.domain.RecipientEntry;

/**
 * Saves a line of the recipients.
 *
 * @param version version that the change was made on, null for a new row
 * @param position order within the part, from 0
 */
record RecipientRequest(
        @Nullable Integer version,
        @Min(0) int position,
        @NotNull @Size(max = 300) String label,
        @Nullable RecipientGroup groupCode,
        @Nullable String unitId,
        @NotNull Purpose purpose) {

    RecipientEntry toRow(UUID id, UUID planId, Actor actor) {
        return new RecipientEntry(
                id,
                version,
                planId,
                position,
                label,
                groupCode == null ? null : groupCode.name(),
                unitId,
                purpose,
                actor.at(),
                actor.officialId());
    }
}
