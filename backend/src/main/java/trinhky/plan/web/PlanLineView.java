package trinhky.plan.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import trinhky.organisation.UnitSummary;
import trinhky.plan.PlanStatus;
import trinhky.plan.application.ListPlans.PlanLine;

/** A plan in a list. */
record PlanLineView(
        UUID id,
        @Nullable String number,
        String title,
        PlanStatus status,
        int draftNumber,
        String draftingUnitName,
        @Nullable Integer periodFromYear,
        @Nullable Integer periodToYear,
        @Nullable LocalDate issuedOn,
        Instant updatedAt,
        boolean returned) {

    static PlanLineView of(PlanLine line, Map<String, UnitSummary> units) {
        UnitSummary unit = units.get(line.draftingUnitId());
        return new PlanLineView(
                line.id(),
                line.number(),
                line.title(),
                line.status(),
                line.draftNumber(),
                unit == null ? line.draftingUnitId() : unit.name(),
                line.periodFromYear(),
                line.periodToYear(),
                line.issuedOn(),
                line.updatedAt(),
                line.returned());
    }
}
