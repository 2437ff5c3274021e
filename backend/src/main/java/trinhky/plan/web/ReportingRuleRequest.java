package trinhky.plan.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import trinhky.plan.PeriodKind;
import trinhky.plan.domain.Actor;
import trinhky.plan.domain.ReportingRule;

/**
 * Saves a reporting rule.
 *
 * @param version version that the change was made on, null for a new row
 * @param position order within the part, from 0
 */
record ReportingRuleRequest(
        Integer version,
        @Min(0) int position,
        @NotNull PeriodKind period,
        @NotNull @Size(max = 300) String phrase,
        @Min(1) @Max(31) Integer dueDay,
        @Min(1) @Max(12) Integer dueMonth,
        boolean inclusive,
        @Min(0) @Max(180) int opensDaysBefore,
        @NotNull @Valid UnitRefView reporters,
        String consolidatorUnitId,
        @NotNull List<String> submitToUnitIds,
        @Min(1) @Max(31) Integer consolidatorDueDay,
        @Min(1) @Max(12) Integer consolidatorDueMonth,
        @Size(max = 300) String consolidatorPhrase) {

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
                consolidatorUnitId,
                submitToUnitIds,
                consolidatorDueDay,
                consolidatorDueMonth,
                consolidatorPhrase,
                actor.at(),
                actor.officialId());
    }
}
