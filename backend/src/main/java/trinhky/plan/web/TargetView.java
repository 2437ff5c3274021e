package trinhky.plan.web;

import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import trinhky.plan.Comparator;
import trinhky.plan.domain.Target;

/**
 * A target value.
 *
 * @param quote words of the document
 * @param scope what it is measured against, or null
 */
record TargetView(
        @Nullable Comparator comparator,
        @Nullable BigDecimal low,
        @Nullable BigDecimal high,
        @Size(max = 300) @Nullable String scope,
        @Size(max = 500) @Nullable String quote) {

    static TargetView of(Target target) {
        return target == null
                ? null
                : new TargetView(target.comparator(), target.low(), target.high(), target.scope(), target.quote());
    }

    /** The target; null when nothing is filled in. */
    Target target() {
        boolean empty = comparator == null && low == null && high == null && isBlank(scope) && isBlank(quote);
        return empty ? null : new Target(comparator, low, high, blankToNull(scope), blankToNull(quote));
    }

    private static String blankToNull(String words) {
        return isBlank(words) ? null : words.strip();
    }

    private static boolean isBlank(String words) {
        return words == null || words.isBlank();
    }
}
