package trinhky.plan.web;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import trinhky.plan.domain.Actor;
import trinhky.plan.domain.BudgetLine;

/**
 * Saves a source of money.
 *
 * @param version version that the change was made on, null for a new row
 * @param position order within the part, from 0
 */
record BudgetLineRequest(
        @Nullable Integer version,
        @Min(0) int position,
        @NotNull @Size(max = 500) String source,
        @Size(max = 500) @Nullable String purpose,
        @Min(2000) @Max(2100) @Nullable Integer year,
        @PositiveOrZero @Max(999_999_999_999L) @Nullable BigDecimal amount) {

    BudgetLine toRow(UUID id, UUID planId, Actor actor) {
        return new BudgetLine(
                id, version, planId, position, source, purpose, year, amount, actor.at(), actor.officialId());
    }
}
