package trinhky.reporting.application.read;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What one unit put into a figure, and who answers for it.
 *
 * @param accepted whether it is in the figure
 * @param submissions how often the report was handed in
 */
public record ContributionView(
        UUID obligationId,
        ReportUnitView unit,
        @Nullable BigDecimal amount,
        boolean nil,
        @Nullable String explanation,
        @Nullable String enteredByName,
        @Nullable Instant enteredAt,
        @Nullable String approvedByName,
        @Nullable Instant approvedAt,
        boolean accepted,
        int submissions,
        @Nullable BigDecimal previousAmount,
        @Nullable String previousPeriod) {}
