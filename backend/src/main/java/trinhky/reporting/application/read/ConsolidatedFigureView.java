package trinhky.reporting.application.read;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import trinhky.plan.Aggregation;
import trinhky.plan.Comparator;
import trinhky.reporting.domain.Verdict;

/**
 * A figure of all units together.
 *
 * @param computed made of the accepted reports, or null
 * @param amount the one that stands in the report, or null
 * @param contributors how many reports are in it
 * @param missing units whose value is not in it
 */
public record ConsolidatedFigureView(
        UUID indicatorId,
        String code,
        String groupTitle,
        String name,
        String unit,
        Comparator comparator,
        @Nullable BigDecimal low,
        @Nullable BigDecimal high,
        Aggregation aggregation,
        @Nullable BigDecimal computed,
        @Nullable AdjustmentView adjusted,
        @Nullable BigDecimal amount,
        Verdict verdict,
        int contributors,
        List<ReportUnitView> missing,
        @Nullable BigDecimal previousAmount) {}
