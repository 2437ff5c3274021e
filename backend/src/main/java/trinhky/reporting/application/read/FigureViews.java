package trinhky.reporting.application.read;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import trinhky.reporting.domain.Adjustment;
import trinhky.reporting.domain.ConsolidatedFigure;
import trinhky.reporting.domain.Contribution;
import trinhky.reporting.domain.IndicatorDefinition;

/** Shows consolidated figures with names. */
@Component
class FigureViews {
    private final ReportNames names;

    FigureViews(ReportNames names) {
        this.names = names;
    }

    List<ConsolidatedFigureView> of(List<ConsolidatedFigure> figures) {
        Map<String, ReportUnitView> units = names.units(figures.stream()
                .flatMap(figure -> figure.missing().stream())
                .map(Contribution::unitId)
                .collect(Collectors.toSet()));
        return figures.stream().map(figure -> one(figure, units)).toList();
    }

    @SuppressWarnings("size: one line a field")
    ConsolidatedFigureView one(ConsolidatedFigure figure, Map<String, ReportUnitView> units) {
        IndicatorDefinition definition = figure.definition();
        return new ConsolidatedFigureView(
                definition.indicatorId(),
                definition.code(),
                definition.groupTitle(),
                definition.name(),
                definition.unit(),
                definition.comparator(),
                definition.low(),
                definition.high(),
                definition.aggregation(),
                figure.computed(),
                figure.adjustment().map(this::adjustment).orElse(null),
                figure.amount(),
                figure.verdict(),
                figure.contributors(),
                figure.missing().stream()
                        .map(one -> units.get(one.unitId()))
                        .filter(Objects::nonNull)
                        .toList(),
                figure.previousAmount());
    }

    private AdjustmentView adjustment(Adjustment adjustment) {
        return new AdjustmentView(
                adjustment.adjusted(),
                adjustment.reason(),
                names.official(adjustment.adjustedBy()),
                adjustment.adjustedAt());
    }
}
