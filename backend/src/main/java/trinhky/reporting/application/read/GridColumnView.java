package trinhky.reporting.application.read;

import java.math.BigDecimal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import trinhky.plan.Aggregation;

/** An indicator in the grid with the figure of all accepted reports, and that of the period before. */
public record GridColumnView(
        UUID indicatorId,
        String code,
        String groupTitle,
        String name,
        String unit,
        Aggregation aggregation,
        @Nullable BigDecimal total,
        @Nullable BigDecimal previousTotal) {}
