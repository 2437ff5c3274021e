package trinhky.plan.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import trinhky.plan.PeriodKind;
import trinhky.plan.domain.Actor;
import trinhky.plan.domain.Consolidator;
import trinhky.plan.domain.ReportingRule;

/**
 * Saves a reporting rule.
 *
 * @param version version that the change was made on, null for a new row
 * @param position order within the part, from 0
 */
record ReportingRuleRequest(
        @Nullable Integer version,
        @Min(0) int position,
        @NotNull PeriodKind period,
        @NotNull @Size(max = 300) String phrase,
        @Min(1) @Max(31) @Nullable Integer dueDay,
        @Min(1) @Max(12) @Nullable Integer dueMonth,
        boolean inclusive,
        @Min(0) @Max(180) int opensDaysBefore,
        @NotNull @Valid UnitRefView reporters,
        @Nullable String consolidatorUnitId,
        @NotNull List<String> submitToUnitIds,
        @Min(1) @Max(31) @Nullable Integer consolidatorDueDay,
        @Min(1) @Max(12) @Nullable Integer consolidatorDueMonth,
        @Size(max = 300) @Nullable String consolidatorPhrase) {

    ReportingRule toRow(UUID id, UUID planId, Actor actor) {
        return new ReportingRule(
                id,
                version,
                planId,
                position,
                period,
                phrase,
                dueDay,
                dueMonth,
                inclusive,
                opensDaysBefore,
                reporters.reference(),
                new Consolidator(consolidatorUnitId, consolidatorDueDay, consolidatorDueMonth, consolidatorPhrase),
                submitToUnitIds,
                actor.at(),
                actor.officialId());
    }
}
