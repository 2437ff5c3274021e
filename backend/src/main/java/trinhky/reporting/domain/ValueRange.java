package trinhky.reporting.domain;

import java.math.BigDecimal;

/** The values that a unit of measure allows. */
public record ValueRange(BigDecimal least, BigDecimal most) {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal FASTEST_GROWTH = BigDecimal.valueOf(1000);

    /** A share lies between 0 and 100 %, growth per year may be negative, quantities are not. */
    public static ValueRange of(String unit) {
        String bare = unit.strip();
        if (!bare.startsWith("%")) {
            return new ValueRange(BigDecimal.ZERO, null);
        }
        return bare.replace(" ", "").startsWith("%/n")
                ? new ValueRange(HUNDRED.negate(), FASTEST_GROWTH)
                : new ValueRange(BigDecimal.ZERO, HUNDRED);
    }

    /** Whether the value is possible. */
    public boolean contains(BigDecimal value) {
        return value.compareTo(least) >= 0 && (most == null || value.compareTo(most) <= 0);
    }
}
