package trinhky.reporting.domain;

import java.math.BigDecimal;
import java.math.RoundingMode;
import trinhky.plan.Comparator;

/** How a consolidated figure stands to the target of the plan. */
public enum Verdict {
    MET,
    NOT_MET,
    /** Above the range that the plan aims at; a person says whether that is good. */
    ABOVE_RANGE,
    /** Growth in per cent cannot be told without the period before, or the plan names no value. */
    NOT_COMPARABLE,
    NO_DATA;

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int SCALE = 6;

    /**
     * Compares. A target that the plan words as "reaches 70 %" is met by 71 as well.
     *
     * @param amount the consolidated figure, or null
     * @param previous the figure of the period before, or null; asked for growth only
     */
    public static Verdict of(IndicatorDefinition target, BigDecimal amount, BigDecimal previous) {
        if (amount == null) {
            return NO_DATA;
        }
        if (target.low() == null && target.high() == null) {
            return NOT_COMPARABLE;
        }
        return target.comparator() == Comparator.INCREASE
                ? growth(target, amount, previous)
                : compare(target.comparator(), amount, target.low(), target.high());
    }

    private static Verdict growth(IndicatorDefinition target, BigDecimal amount, BigDecimal previous) {
        if (target.unit().strip().startsWith("%")) {
            return compare(Comparator.GE, amount, target.low(), target.high());
        }
        if (previous == null || previous.signum() == 0) {
            return NOT_COMPARABLE;
        }
        BigDecimal grown =
                amount.subtract(previous).multiply(HUNDRED).divide(previous.abs(), SCALE, RoundingMode.HALF_UP);
        return compare(Comparator.GE, grown, target.low(), target.high());
    }

    private static Verdict compare(Comparator comparator, BigDecimal amount, BigDecimal low, BigDecimal high) {
        BigDecimal least = low == null ? high : low;
        BigDecimal most = high == null ? low : high;
        return switch (comparator) {
            case EQ, GE, INCREASE -> met(amount.compareTo(least) >= 0);
            case GT -> met(amount.compareTo(least) > 0);
            case LE -> met(amount.compareTo(most) <= 0);
            case LT -> met(amount.compareTo(most) < 0);
            case RANGE -> amount.compareTo(most) > 0 ? ABOVE_RANGE : met(amount.compareTo(least) >= 0);
        };
    }

    private static Verdict met(boolean met) {
        return met ? MET : NOT_MET;
    }
}
