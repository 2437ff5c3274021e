package trinhky.plan.web;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import trinhky.plan.PeriodKind;
import trinhky.plan.domain.ReportingRule;

/** Shows a reporting rule. */
record ReportingRuleView(
        UUID id,
        Integer version,
        int position,
        PeriodKind period,
        String phrase,
        Integer dueDay,
        Integer dueMonth,
        boolean inclusive,
        int opensDaysBefore,
        UnitRefView reporters,
        String consolidatorUnitId,
        List<String> submitToUnitIds,
        Integer consolidatorDueDay,
        Integer consolidatorDueMonth,
        String consolidatorPhrase,
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
                row.consolidatorUnitId(),
                row.submitToUnitIds(),
                row.consolidatorDueDay(),
                row.consolidatorDueMonth(),
                row.consolidatorPhrase(),
                row.updatedAt(),
                row.updatedBy());
    }
}
