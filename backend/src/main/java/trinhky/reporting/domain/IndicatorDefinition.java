package trinhky.reporting.domain;

import java.math.BigDecimal;
import java.util.UUID;
import trinhky.plan.Aggregation;
import trinhky.plan.Comparator;

/** An indicator as the plan defined it when it was issued. */
public record IndicatorDefinition(
        UUID indicatorId,
        String code,
        String groupTitle,
        String name,
        String unit,
        Comparator comparator,
        BigDecimal low,
        BigDecimal high,
        Aggregation aggregation) {}
