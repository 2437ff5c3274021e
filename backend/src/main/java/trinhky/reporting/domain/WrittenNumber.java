package trinhky.reporting.domain;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/** Numbers as they are written in Vietnamese: "." groups thousands, "," begins the decimals. */
public final class WrittenNumber {
    private static final Pattern GROUPED = Pattern.compile("[-+]?[1-9]\\d{0,2}(\\.\\d{3})+(,\\d{1,6})?");
    private static final Pattern WITH_COMMA = Pattern.compile("[-+]?\\d{1,15}(,\\d{1,6})?");
    private static final Pattern WITH_POINT = Pattern.compile("[-+]?\\d{1,15}\\.\\d{1,6}");

    private WrittenNumber() {}

    /** The number, or empty when the text is none; "1.840" is one thousand eight hundred and forty, "412.5" is not grouped. */
    public static Optional<BigDecimal> read(String text) {
        String bare = text.replaceAll("[\\s\\u00a0]", "");
        if (GROUPED.matcher(bare).matches()) {
            return Optional.of(new BigDecimal(bare.replace(".", "").replace(',', '.')));
        }
        if (WITH_COMMA.matcher(bare).matches()) {
            return Optional.of(new BigDecimal(bare.replace(',', '.')));
        }
        return WITH_POINT.matcher(bare).matches() ? Optional.of(new BigDecimal(bare)) : Optional.empty();
    }

    /** The number as Vietnamese writes it, without needless decimals. */
    public static String write(BigDecimal number) {
        String[] parts = number.stripTrailingZeros().toPlainString().split("\\.");
        String whole = parts[0].replaceAll("(?<=\\d)(?=(\\d{3})+$)", ".");
        return parts.length == 1 ? whole : whole + "," + parts[1];
    }
}
