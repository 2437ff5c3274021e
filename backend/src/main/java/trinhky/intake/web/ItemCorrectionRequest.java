package trinhky.intake.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import trinhky.intake.domain.draft.Correction;

/** What a person typed over one item. */
record ItemCorrectionRequest(
        int version,
        @NotNull @Size(max = 30) List<@Valid TypedValueRequest> values,
        @NotNull @Size(max = 5) List<@Valid ChosenUnitsRequest> units) {

    /** A typed value; null empties the field. */
    record TypedValueRequest(
            @NotNull @Size(max = 40) String key,
            @Size(max = 20_000) @Nullable String value) {}

    /** Units chosen for a place of the item. */
    record ChosenUnitsRequest(
            @NotNull @Size(max = 40) String role,
            @NotNull @Size(max = 300) List<@Size(max = 100) String> unitIds,
            @NotNull @Size(max = 10) List<@Size(max = 40) String> groupCodes) {}

    List<Correction.Value> corrected() {
        return values.stream()
                .map(value -> new Correction.Value(value.key(), value.value()))
                .toList();
    }

    List<Correction.Choice> chosen() {
        return units.stream()
                .map(slot -> new Correction.Choice(slot.role(), slot.unitIds(), slot.groupCodes()))
                .toList();
    }
}
