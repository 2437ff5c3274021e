package trinhky.plan.domain;

import java.math.BigDecimal;
import trinhky.plan.Comparator;

/**
 * A target value as one place of the plan states it.
 *
 * @param low the value, or the lower bound of a range
 * @param high the upper bound of a range, else null
 * @param scope what the value is measured against, e.g. "tổng mức bán lẻ cả nước"; null when not stated
 * @param quote the words of the document
 */
public record Target(Comparator comparator, BigDecimal low, BigDecimal high, String scope, String quote) {

    /** Whether both state the same numbers, whatever the comparator. */
    public boolean sameValue(Target other) {
        return equal(low, other.low) && equal(high, other.high);
    }

    private static boolean equal(BigDecimal one, BigDecimal other) {
        return one == null ? other == null : other != null && one.compareTo(other) == 0;
    }
}
