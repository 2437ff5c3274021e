package trinhky.reporting.application;

import java.math.BigDecimal;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import trinhky.reporting.domain.Adjustment;
import trinhky.reporting.domain.ConsolidatedFigure;
import trinhky.reporting.domain.ConsolidatedFigures;
import trinhky.reporting.domain.ValueRange;
import trinhky.reporting.domain.WrittenNumber;
import trinhky.shared.DomainProblem;

/** The lead officer sets a consolidated figure instead of the computed one and says why; what units reported stays. */
@Service
public class AdjustFigure {
    private final ConsolidationDesk desk;
    private final ConsolidatedFigures figures;

    AdjustFigure(ConsolidationDesk desk, ConsolidatedFigures figures) {
        this.desk = desk;
        this.figures = figures;
    }

    /** Sets the figure, or takes the adjustment back when the amount is null. */
    @Transactional
    public void adjust(UUID cycleId, UUID indicatorId, BigDecimal amount, String reason) {
        ConsolidationDesk.Turn turn = desk.take(ReportTasks.CONSOLIDATE, cycleId);
        turn.consolidation().requireDraft();
        ConsolidatedFigure figure = figures.one(cycleId, indicatorId)
                .orElseThrow(() -> DomainProblem.notFound("reporting.indicator-unknown"));
        if (amount == null) {
            figures.removeAdjustment(cycleId, indicatorId);
            desk.record(turn, "reporting.adjustment-taken-back", null, details(figure, figure.computed()));
            return;
        }
        String required = Reasons.required(reason);
        if (!ValueRange.of(figure.definition().unit()).contains(amount)) {
            throw DomainProblem.invalid("amount", "reporting.amount-impossible");
        }
        figures.adjust(
                cycleId,
                new Adjustment(indicatorId, figure.computed(), amount, required, turn.officialId(), turn.at()));
        desk.record(turn, "reporting.figure-adjusted", required, details(figure, amount));
    }

    private static Map<String, String> details(ConsolidatedFigure figure, BigDecimal to) {
        return Map.of(
                "indicator", figure.definition().name(),
                "from", written(figure.amount()),
                "to", written(to));
    }

    private static String written(BigDecimal amount) {
        return amount == null ? "–" : WrittenNumber.write(amount);
    }
}
