package trinhky.plan.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import trinhky.plan.Aggregation;
import trinhky.plan.domain.Actor;
import trinhky.plan.domain.Indicator;

/**
 * Saves an indicator.
 *
 * @param version version that the change was made on, null for a new row
 * @param position order within the part, from 0
 */
record IndicatorRequest(
        @Nullable Integer version,
        @Min(0) int position,
        @NotNull @Size(max = 20) String code,
        @NotNull @Size(max = 300) String groupTitle,
        @NotNull @Size(max = 500) String name,
        @Size(max = 60) @Nullable String unit,
        @NotNull Aggregation aggregation,
        @Valid @Nullable TargetView body,
        @Valid @Nullable TargetView annex,
        @Nullable BigDecimal baseline,
        @Size(max = 300) @Nullable String baselineNote,
        @NotNull @Valid UnitRefView owner) {

    Indicator toRow(UUID id, UUID planId, Actor actor) {
        return new Indicator(
                id,
                version,
                planId,
                position,
                code,
                groupTitle,
                name,
                unit,
                aggregation,
                body == null ? null : body.target(),
                annex == null ? null : annex.target(),
                baseline,
                baselineNote,
                owner.reference(),
                actor.at(),
                actor.officialId());
    }
}
