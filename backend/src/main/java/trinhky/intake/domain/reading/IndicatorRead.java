package trinhky.intake.domain.reading;

import java.math.BigDecimal;
import java.util.List;
import trinhky.intake.domain.source.Passage;

/**
 * A target of the plan.
 *
 * @param code place in the annex, e.g. "II.2", or in the body
 * @param body what the body states, null when it does not
 * @param annex what an annex states, null when none does
 * @param agreement match, value_mismatch, scope_mismatch, comparator_mismatch, annex_only or body_only; null without annex
 * @param actual what was reached, as far as the text says
 * @param owner the words that name who follows it, null when the text names nobody
 */
public record IndicatorRead(
        String code,
        String group,
        String name,
        TargetValue body,
        TargetValue annex,
        String agreement,
        BigDecimal actual,
        Found<String> owner,
        List<String> responsible,
        Confidence confidence) {

    /** The value that counts: the annex's, else the body's. */
    public TargetValue target() {
        return body == null ? annex : body;
    }

    /** Whether what was reached meets it: vượt, đạt or chưa đạt; null where the text gives no two numbers. */
    public String status() {
        BigDecimal wanted = target().low();
        if (actual == null || wanted == null) {
            return null;
        }
        int compared = actual.compareTo(wanted);
        if (target().comparator().startsWith("l")) {
            return compared <= 0 ? "đạt" : "chưa đạt";
        }
        return compared > 0 ? "vượt" : compared == 0 ? "đạt" : "chưa đạt";
    }

    public Passage source() {
        return target().source();
    }
}
