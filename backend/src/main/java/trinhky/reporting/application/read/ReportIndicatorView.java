package trinhky.reporting.application.read;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import trinhky.plan.Comparator;
import trinhky.reporting.domain.CellMark;

/**
 * An indicator that a unit reports.
 *
 * @param key the name of the cell
 * @param entered the text as typed
 * @param remark why the lead unit sent the cell back, or null
 */
public record ReportIndicatorView(
        String key,
        UUID indicatorId,
        String code,
        String groupTitle,
        String name,
        String unit,
        Comparator comparator,
        @Nullable BigDecimal low,
        @Nullable BigDecimal high,
        @Nullable BigDecimal previousAmount,
        @Nullable String previousPeriod,
        @Nullable String entered,
        @Nullable BigDecimal amount,
        boolean nil,
        @Nullable String explanation,
        @Nullable String enteredByName,
        @Nullable Instant enteredAt,
        int version,
        CellMark mark,
        @Nullable String remark) {}
