package trinhky.plan.application;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import trinhky.plan.domain.Target;

/** Figures and comparisons as a Vietnamese document writes them. */
final class DocumentWords {

    private DocumentWords() {}

    /** For example "ít nhất 40%" or "20 - 30%/năm". */
    static String target(Target target, String unit) {
        if (target.quote() != null && !target.quote().isBlank()) {
            return target.quote();
        }
        String low = target.low() == null ? "" : number(target.low());
        String bounds = target.high() == null ? low : low + " - " + number(target.high());
        return comparison(target) + bounds + measure(unit);
    }

    /** With "." for thousands and "," for decimals. */
    static String number(BigDecimal number) {
        DecimalFormat format =
                new DecimalFormat("#,##0.##", DecimalFormatSymbols.getInstance(Locale.forLanguageTag("vi-VN")));
        return format.format(number);
    }

    private static String comparison(Target target) {
        if (target.comparator() == null) {
            return "";
        }
        return switch (target.comparator()) {
            case EQ, RANGE -> "";
            case GE -> "ít nhất ";
            case GT -> "trên ";
            case LE -> "không quá ";
            case LT -> "dưới ";
            case INCREASE -> "tăng ";
        };
    }

    private static String measure(String unit) {
        if (unit == null || unit.isBlank()) {
            return "";
        }
        return unit.startsWith("%") ? unit : " " + unit;
    }
}
