package trinhky.intake.domain.reading;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import trinhky.intake.domain.source.Passage;

/**
 * A task, or the duties of one unit where the plan lists them by unit.
 *
 * @param code place, e.g. "I.9" or "V.3"
 * @param unit the unit under whose heading the duties stand, null for a row of an annex
 * @param role what that unit does: chủ trì, phối hợp, thực hiện
 * @param lead units that lead, empty when the text names none
 * @param leadRaw the words of the cell, null when the text has none
 * @param time when, as written; null when the text does not say
 * @param budget money, as written in the annex
 */
public record TaskRead(
        String code,
        String group,
        String groupTitle,
        String text,
        String unit,
        String role,
        List<String> lead,
        Found<String> leadRaw,
        List<String> coordinating,
        String time,
        String output,
        String budget,
        Confidence confidence,
        @JsonUnwrapped Passage source) {

    /** Not found where the text names no lead, which is not the same as "there is none". */
    @JsonProperty
    public Confidence leadConfidence() {
        return leadRaw.confidence();
    }
}
