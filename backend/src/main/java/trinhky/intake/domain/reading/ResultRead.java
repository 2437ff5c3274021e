package trinhky.intake.domain.reading;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.math.BigDecimal;
import trinhky.intake.domain.source.Passage;

/**
 * What was reached before.
 *
 * @param period the years of the heading it stands under, e.g. "2021-2025"; null when the heading names none
 * @param actual null where the text gives no number, e.g. "đạt mục tiêu đề ra"
 * @param target what was aimed at, null when the text does not say it beside the result
 * @param status vượt, đạt, chưa đạt or đang thực hiện; null when the text allows none of them
 */
public record ResultRead(
        String period,
        String name,
        String comparator,
        BigDecimal actual,
        BigDecimal target,
        String unit,
        String status,
        Confidence confidence,
        @JsonUnwrapped Passage source) {}
