package trinhky.plan.domain;

import java.time.Instant;
import java.util.UUID;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Embedded;
import org.springframework.data.relational.core.mapping.Table;

/**
 * A task of the plan (nhiệm vụ). It should have exactly one lead unit.
 *
 * @param code place in the annex, e.g. "I.9"
 * @param timing when it is to be done, as written
 * @param output what it is to yield, as written
 */
@Table("plan_assignment")
public record Assignment(
        @Id UUID id,
        @Version Integer version,
        UUID planId,
        int position,
        String code,
        String groupTitle,
        String title,

        @Embedded(onEmpty = Embedded.OnEmpty.USE_EMPTY, prefix = "lead_")
        UnitRef lead,

        @Embedded(onEmpty = Embedded.OnEmpty.USE_EMPTY, prefix = "cooperating_")
        UnitRef cooperating,

        String timing,
        String output,
        Instant updatedAt,
        String updatedBy)
        implements PlanRow {}
