package trinhky.intake.domain.reading;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import trinhky.intake.domain.source.Sentences;

/**
 * What was aimed at, as it stands in brackets behind a result, and whether it was reached.
 *
 * @param target null when the brackets give none
 * @param status vượt, đạt or chưa đạt; null when nothing says it
 */
record AimBeside(BigDecimal target, String status) {

    private static final AimBeside NOTHING = new AimBeside(null, null);
    private static final Pattern BRACKETS = Pattern.compile("\\(([^()]*)\\)");
    private static final Pattern TARGET =
            Pattern.compile("(?iu)(?:mục tiêu|kế hoạch|chỉ tiêu)[^()]*?(\\d[\\d.,]*)\\s*%");
    private static final Pattern SHARE_OF_PLAN =
            Pattern.compile("(?iu)đạt (\\d[\\d.,]*)\\s*% (?:so với )?(?:kế hoạch|chỉ tiêu|mục tiêu)");

    /** From the words that begin with a result; only the first brackets of its sentence that speak of an aim count. */
    static AimBeside in(String from, BigDecimal actual) {
        String sentence = Sentences.of(from).get(0).in(from);
        Matcher brackets = BRACKETS.matcher(sentence);
        while (brackets.find()) {
            BigDecimal target = target(brackets.group(1), actual);
            if (target != null) {
                return new AimBeside(target, status(brackets.group(1), actual, target));
            }
        }
        return NOTHING;
    }

    private static BigDecimal target(String words, BigDecimal actual) {
        Matcher named = TARGET.matcher(words);
        if (named.find()) {
            return Numbers.parse(named.group(1));
        }
        Matcher share = SHARE_OF_PLAN.matcher(words);
        BigDecimal percent = share.find() ? Numbers.parse(share.group(1)) : null;
        return percent == null || percent.signum() == 0
                ? null
                : actual.movePointRight(2)
                        .divide(percent, MathContext.DECIMAL32)
                        .stripTrailingZeros();
    }

    private static String status(String words, BigDecimal actual, BigDecimal target) {
        String said = words.toLowerCase(Locale.ROOT);
        if (said.matches("(?su).*(?:chưa đạt|không đạt|thấp hơn).*")) {
            return "chưa đạt";
        }
        int compared = actual.compareTo(target);
        return said.contains("vượt") || compared > 0 ? "vượt" : compared == 0 ? "đạt" : "chưa đạt";
    }
}
