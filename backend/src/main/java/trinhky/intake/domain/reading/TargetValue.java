package trinhky.intake.domain.reading;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.math.BigDecimal;
import trinhky.intake.domain.source.Passage;

/**
 * What a target demands, at one place of the text.
 *
 * @param comparator eq, ge, gt, le, lt, range or increase
 * @param low the value or the lower bound, null when the text gives no number
 * @param high the upper bound, else null
 * @param rank a rank such as "06/13", else null
 * @param unit e.g. "%", "%/năm", "lượt"
 * @param name what is measured
 * @param scope what it is measured against ("so với …"), null when not said
 */
public record TargetValue(
        String comparator,
        BigDecimal low,
        BigDecimal high,
        String rank,
        String unit,
        String name,
        String scope,
        @JsonUnwrapped Passage source) {

    /** Same numbers. */
    public boolean sameNumbers(TargetValue other) {
        return equal(low, other.low) && equal(high, other.high);
    }

    private static boolean equal(BigDecimal one, BigDecimal other) {
        return one == null ? other == null : other != null && one.compareTo(other) == 0;
    }
}
