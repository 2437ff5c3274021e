package trinhky.plan.domain;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Embedded;
import org.springframework.data.relational.core.mapping.Table;
import trinhky.plan.Aggregation;

/**
 * A target of the plan (chỉ tiêu), as the body states it and as the annex states it.
 *
 * @param code place in the annex, e.g. "II.2"
 * @param unit unit of measure
 * @param body what the body states, null when the body does not mention it
 * @param annex what the annex states, null when the annex does not list it
 * @param baseline value reached before the plan begins, null when unknown
 * @param owner who follows it
 */
@Table("plan_indicator")
public record Indicator(
        @Id UUID id,
        @Version Integer version,
        UUID planId,
        int position,
        String code,
        String groupTitle,
        String name,
        String unit,
        Aggregation aggregation,

        @Embedded(onEmpty = Embedded.OnEmpty.USE_NULL, prefix = "body_")
        Target body,

        @Embedded(onEmpty = Embedded.OnEmpty.USE_NULL, prefix = "annex_")
        Target annex,

        BigDecimal baseline,
        String baselineNote,

        @Embedded(onEmpty = Embedded.OnEmpty.USE_EMPTY, prefix = "owner_")
        UnitRef owner,

        Instant updatedAt,
        String updatedBy)
        implements PlanRow {}
