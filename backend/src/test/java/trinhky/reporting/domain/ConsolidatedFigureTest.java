package trinhky.reporting.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import trinhky.plan.Aggregation;
import trinhky.plan.Comparator;
import trinhky.reporting.ObligationState;

class ConsolidatedFigureTest {
    @Test
    void onlyAcceptedReportsAreInTheFigure() {
        ConsolidatedFigure figure = figure(
                Aggregation.SUM,
                of(ObligationState.ACCEPTED, "10"),
                of(ObligationState.ACCEPTED, "5"),
                of(ObligationState.SUBMITTED, "100"),
                of(ObligationState.RETURNED, "100"));
        assertThat(figure.computed()).isEqualByComparingTo("15");
        assertThat(figure.contributors()).isEqualTo(2);
        assertThat(figure.missing()).hasSize(2);
    }

    @Test
    void anAverageIsOfThoseWhoReportedAValue() {
        ConsolidatedFigure figure = figure(
                Aggregation.AVERAGE,
                of(ObligationState.ACCEPTED, "50"),
                of(ObligationState.ACCEPTED, "61"),
                of(ObligationState.ACCEPTED, null));
        assertThat(figure.computed()).isEqualByComparingTo("55.5");
    }

    @Test
    void anExemptedUnitIsNotMissing() {
        assertThat(figure(Aggregation.SUM, of(ObligationState.EXEMPTED, null), of(ObligationState.ENDED, null))
                        .missing())
                .hasSize(1);
    }

    @Test
    void anAdjustmentStandsInTheReportAndTheComputedFigureIsKept() {
        Adjustment adjustment = new Adjustment(
                UUID.randomUUID(), BigDecimal.ONE, BigDecimal.TEN, "Số của Cục Thống kê", "o", Instant.EPOCH);
        ConsolidatedFigure figure = ConsolidatedFigure.of(
                definition(Aggregation.SUM), List.of(of(ObligationState.ACCEPTED, "1")), Optional.of(adjustment), null);
        assertThat(figure.amount()).isEqualByComparingTo("10");
        assertThat(figure.computed()).isEqualByComparingTo("1");
    }

    private static ConsolidatedFigure figure(Aggregation aggregation, Contribution... contributions) {
        return ConsolidatedFigure.of(definition(aggregation), List.of(contributions), Optional.empty(), null);
    }

    private static IndicatorDefinition definition(Aggregation aggregation) {
        return new IndicatorDefinition(
                UUID.randomUUID(), "I.1", "", "", "hộ", Comparator.GE, BigDecimal.TEN, null, aggregation);
    }

    private static Contribution of(ObligationState state, String amount) {
        return new Contribution(
                UUID.randomUUID(),
                UUID.randomUUID(),
                "u",
                state,
                amount == null ? null : new BigDecimal(amount),
                false,
                null,
                null,
                null,
                1,
                null,
                null,
                0);
    }
}
