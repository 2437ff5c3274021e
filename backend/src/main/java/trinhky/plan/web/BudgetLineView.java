package trinhky.plan.web;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import trinhky.plan.domain.BudgetLine;

/** Shows a source of money. */
record BudgetLineView(
        UUID id,
        Integer version,
        int position,
        String source,
        @Nullable String purpose,
        @Nullable Integer year,
        @Nullable BigDecimal amount,
        Instant updatedAt,
        String updatedBy) {

    static BudgetLineView of(BudgetLine row) {
        return new BudgetLineView(
                row.id(),
                row.version(),
                row.position(),
                row.source(),
                row.purpose(),
                row.year(),
                row.amount(),
                row.updatedAt(),
                row.updatedBy());
    }
}
