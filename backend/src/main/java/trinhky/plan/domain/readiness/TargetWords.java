package trinhky.plan.domain.readiness;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import trinhky.plan.domain.Target;

/** The words of a target as a Vietnamese document writes them. */
public final class TargetWords {

    private TargetWords() {}

    /** As quoted, or made from comparison and numbers when nothing is quoted: "ít nhất 40%", "20 - 30%/năm". */
    public static String of(Target target, String unit) {
        if (target.quote() != null && !target.quote().isBlank()) {
            return target.quote();
        }
        String low = target.low() == null ? "" : number(target.low());
        String bounds = target.high() == null ? low : low + " - " + number(target.high());
        return comparison(target) + bounds + measure(unit);
    }

    /** With "." for thousands and "," for decimals. */
    public static String number(BigDecimal number) {
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
