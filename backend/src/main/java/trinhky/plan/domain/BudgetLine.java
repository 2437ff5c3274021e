package trinhky.plan.domain;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;

/**
 * A source of money.
 *
 * @param source e.g. "ngân sách nhà nước"
 * @param year null when the line covers the whole period
 * @param amount million Vietnamese dong; null when the plan names the source only
 */
@Table("plan_budget_line")
public record BudgetLine(
        @Id UUID id,
        @Version Integer version,
        UUID planId,
        int position,
        String source,
        String purpose,
        Integer year,
        BigDecimal amount,
        Instant updatedAt,
        String updatedBy)
        implements PlanRow {}
