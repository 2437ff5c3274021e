package trinhky.reporting.domain;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import trinhky.plan.Aggregation;
import trinhky.reporting.ObligationState;

/**
 * The figure of all units together for one indicator.
 *
 * @param contributions what each unit that owns the indicator reported, or has not
 * @param computed the figure made of the accepted reports, or null
 * @param adjustment what the lead officer set instead
 * @param previousAmount the consolidated figure of the period before, or null
 */
public record ConsolidatedFigure(
        IndicatorDefinition definition,
        List<Contribution> contributions,
        BigDecimal computed,
        Optional<Adjustment> adjustment,
        BigDecimal previousAmount) {
    private static final int DECIMALS = 2;

    /** Computes the figure. */
    public static ConsolidatedFigure of(
            IndicatorDefinition definition,
            List<Contribution> contributions,
            Optional<Adjustment> adjustment,
            BigDecimal previousAmount) {
        return new ConsolidatedFigure(
                definition,
                contributions,
                compute(definition.aggregation(), counted(contributions)),
                adjustment,
                previousAmount);
    }

    /** The figure that stands in the report. */
    public BigDecimal amount() {
        return adjustment.map(Adjustment::adjusted).orElse(computed);
    }

    /** How it stands to the target. */
    public Verdict verdict() {
        return Verdict.of(definition, amount(), previousAmount);
    }

    /** How many reports are in it. */
    public int contributors() {
        return counted(contributions).size();
    }

    /** The units whose value is still missing: not accepted, and not excused. */
    public List<Contribution> missing() {
        return contributions.stream()
                .filter(one -> one.state() != ObligationState.EXEMPTED && !one.counts())
                .toList();
    }

    private static List<BigDecimal> counted(List<Contribution> contributions) {
        return contributions.stream()
                .filter(one -> one.counts() && one.amount() != null)
                .map(Contribution::amount)
                .toList();
    }

    private static BigDecimal compute(Aggregation aggregation, List<BigDecimal> amounts) {
        if (amounts.isEmpty()) {
            return null;
        }
        BigDecimal sum = amounts.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        return aggregation == Aggregation.SUM || amounts.size() == 1
                ? sum
                : sum.divide(BigDecimal.valueOf(amounts.size()), DECIMALS, RoundingMode.HALF_UP);
    }
}
