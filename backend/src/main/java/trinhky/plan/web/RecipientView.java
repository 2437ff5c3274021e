package trinhky.plan.web;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import trinhky.distribution.Purpose;
import trinhky.organisation.RecipientGroup;
import trinhky.plan.domain.RecipientEntry;

/** Shows a line of the recipients. */
record RecipientView(
        UUID id,
        Integer version,
        int position,
        String label,
        @Nullable RecipientGroup groupCode,
        @Nullable String unitId,
        Purpose purpose,
        Instant updatedAt,
        String updatedBy) {

    static RecipientView of(RecipientEntry row) {
        return new RecipientView(
                row.id(),
                row.version(),
                row.position(),
                row.label(),
                row.groupCode() == null ? null : RecipientGroup.valueOf(row.groupCode()),
                row.unitId(),
                row.purpose(),
                row.updatedAt(),
                row.updatedBy());
    }
}
