package trinhky.plan.web;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import trinhky.organisation.RecipientGroup;
import trinhky.plan.domain.UnitRef;

/**
 * Units as a row names them.
 *
 * @param raw words of the document, or null
 */
record UnitRefView(
        @NotNull @Size(max = 400) List<String> unitIds,
        @NotNull @Size(max = 10) List<RecipientGroup> groupCodes,
        @Size(max = 500) @Nullable String raw) {

    static UnitRefView of(UnitRef reference) {
        return new UnitRefView(
                reference.unitIds(),
                reference.groupCodes().stream().map(RecipientGroup::valueOf).toList(),
                reference.raw());
    }

    UnitRef reference() {
        return new UnitRef(
                unitIds, groupCodes.stream().map(RecipientGroup::name).toList(), raw);
    }
}
