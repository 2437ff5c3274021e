package trinhky.plan;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;

/**
 * A target of an issued plan that reports are measured against.
 *
 * @param code place in the annex, e.g. "II.2"
 * @param unit unit of measure, e.g. "%"
 * @param low the value, or the lower bound of a range; null when the plan gives none
 * @param high the upper bound of a range, else null
 * @param ownerUnitIds the single units that report it, expanded from groups
 */
public record IssuedIndicator(
        UUID id,
        String code,
        String groupTitle,
        String name,
        String unit,
        Comparator comparator,
        BigDecimal low,
        BigDecimal high,
        List<String> ownerUnitIds,
        Aggregation aggregation) {}
