package trinhky.plan.domain;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Embedded;
import org.springframework.data.relational.core.mapping.Table;
import trinhky.plan.PeriodKind;

/**
 * Who reports, how often, until when and to whom (chế độ báo cáo).
 *
 * @param phrase the deadline as the plan words it
 * @param dueDay day that the phrase names, null while unknown
 * @param inclusive whether the named day is still in time
 * @param opensDaysBefore calendar days before the last day on which the period opens
 * @param consolidator unit that receives the reports and consolidates them
 * @param submitToUnitIds where the consolidated report goes
 */
@Table("plan_reporting_rule")
public record ReportingRule(
        @Id UUID id,
        @Version Integer version,
        UUID planId,
        int position,
        PeriodKind period,
        String phrase,
        Integer dueDay,
        Integer dueMonth,
        boolean inclusive,
        int opensDaysBefore,

        @Embedded(onEmpty = Embedded.OnEmpty.USE_EMPTY, prefix = "reporter_")
        UnitRef reporters,

        @Embedded(onEmpty = Embedded.OnEmpty.USE_EMPTY, prefix = "consolidator_")
        Consolidator consolidator,

        List<String> submitToUnitIds,
        Instant updatedAt,
        String updatedBy)
        implements PlanRow {}
