package trinhky.reporting.application.read;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where a consolidated figure comes from; the median is of the handed-in values. */
public record FigureProvenanceView(
        ConsolidatedFigureView figure, @Nullable BigDecimal median, List<ContributionView> contributions) {}
