package trinhky.plan.web;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import trinhky.plan.PeriodKind;
import trinhky.plan.domain.ReportingRule;

/** Shows a reporting rule. */
record ReportingRuleView(
        UUID id,
        Integer version,
        int position,
        PeriodKind period,
        String phrase,
        @Nullable Integer dueDay,
        @Nullable Integer dueMonth,
        boolean inclusive,
        int opensDaysBefore,
        UnitRefView reporters,
        @Nullable String consolidatorUnitId,
        List<String> submitToUnitIds,
        @Nullable Integer consolidatorDueDay,
        @Nullable Integer consolidatorDueMonth,
        @Nullable String consolidatorPhrase,
        Instant updatedAt,
        String updatedBy) {

    static ReportingRuleView of(ReportingRule row) {
        return new ReportingRuleView(
                row.id(),
                row.version(),
                row.position(),
                row.period(),
                row.phrase(),
                row.dueDay(),
                row.dueMonth(),
                row.inclusive(),
                row.opensDaysBefore(),
                UnitRefView.of(row.reporters()),
                row.consolidator().unitId(),
                row.submitToUnitIds(),
                row.consolidator().dueDay(),
                row.consolidator().dueMonth(),
                row.consolidator().phrase(),
                row.updatedAt(),
                row.updatedBy());
    }
}
