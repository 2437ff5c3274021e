package trinhky.reporting.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import trinhky.plan.Aggregation;
import trinhky.plan.Comparator;

class VerdictTest {
    @ParameterizedTest
    @CsvSource({
        "EQ, %, 70, , 71, , MET",
        "EQ, %, 70, , 69.9, , NOT_MET",
        "GT, %, 95, , 95, , NOT_MET",
        "LE, % doanh thu, 8, 15, 12, , MET",
        "LE, % doanh thu, 8, 15, 16, , NOT_MET",
        "LE, %, 45, , 45, , MET",
        "LT, %, 45, , 45, , NOT_MET",
        "RANGE, %/năm, 20, 30, 25, , MET",
        "RANGE, %/năm, 20, 30, 35, , ABOVE_RANGE",
        "RANGE, %/năm, 20, 30, 10, , NOT_MET",
        "INCREASE, %/năm, 20, , 25, , MET",
        "INCREASE, hộ, 20, , 130, 100, MET",
        "INCREASE, hộ, 20, , 110, 100, NOT_MET",
        "INCREASE, hộ, 20, , 110, , NOT_COMPARABLE",
        "GE, hộ, , , 110, , NOT_COMPARABLE",
        "GE, hộ, 5, , , , NO_DATA"
    })
    void aFigureIsComparedWithTheTargetAsThePlanMeansIt(
            Comparator comparator,
            String unit,
            BigDecimal low,
            BigDecimal high,
            BigDecimal amount,
            BigDecimal previous,
            Verdict verdict) {
        IndicatorDefinition target = new IndicatorDefinition(
                UUID.randomUUID(), "I.1", "", "", unit, comparator, low, high, Aggregation.SINGLE);
        assertThat(Verdict.of(target, amount, previous)).isEqualTo(verdict);
    }
}
