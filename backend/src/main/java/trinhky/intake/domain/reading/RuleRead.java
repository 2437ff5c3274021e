package trinhky.intake.domain.reading;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import trinhky.intake.domain.source.Passage;

/**
 * A duty to report.
 *
 * @param reportType periodic, ad_hoc or periodic+ad_hoc
 * @param period MONTH, QUARTER, HALF_YEAR, YEAR, ONCE, ON_EVENT; null when the text does not say
 * @param dayInclusive false for "trước ngày", true for "chậm nhất ngày", null without a day
 * @param year the year of a deadline that comes once
 * @param hour e.g. "16:30", null when not said
 * @param dataWindow the words that say which days the data cover
 * @param consolidatedBy who makes one report of all, null when nobody is named
 */
public record RuleRead(
        String reportType,
        String period,
        Integer deadlineDay,
        Integer deadlineMonth,
        Integer year,
        Boolean dayInclusive,
        String hour,
        String dataWindow,
        List<String> from,
        List<String> to,
        @JsonProperty("consolidated_by_to") Consolidation consolidatedBy,
        String phrase,
        Confidence confidence,
        @JsonUnwrapped Passage source) {

    /** Who consolidates and to whom the one report goes. */
    public record Consolidation(String unit, List<String> to, String deadline) {}

    RuleRead consolidatedBy(Consolidation next) {
        return new RuleRead(
                reportType,
                period,
                deadlineDay,
                deadlineMonth,
                year,
                dayInclusive,
                hour,
                dataWindow,
                from,
                to,
                next,
                phrase,
                confidence,
                source);
    }
}
