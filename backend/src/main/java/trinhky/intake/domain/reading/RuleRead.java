package trinhky.intake.domain.reading;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import java.time.YearMonth;
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
 * @param firstPeriod the first period of the plan it is for, e.g. "2026-H1"; null when plan or rule have no period
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
        String firstPeriod,
        Confidence confidence,
        @JsonUnwrapped Passage source) {

    private static final int COMMON_YEAR = 2001;

    /** Who consolidates and to whom the one report goes. */
    public record Consolidation(String unit, List<String> to, String deadline) {}

    RuleRead consolidatedBy(Consolidation next) {
        return with(next, firstPeriod);
    }

    /** The rule in a plan of these years. */
    RuleRead within(Period plan) {
        return with(consolidatedBy, first(plan));
    }

    private RuleRead with(Consolidation consolidation, String first) {
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
                consolidation,
                phrase,
                first,
                confidence,
                source);
    }

    /** The last day that is in time, e.g. "14/6" for "trước ngày 15/6"; null without a day. */
    @JsonProperty
    public String effectiveLastDay() {
        if (deadlineDay == null || deadlineMonth == null) {
            return null;
        }
        LocalDate named =
                YearMonth.of(year == null ? COMMON_YEAR : year, deadlineMonth).atEndOfMonth();
        LocalDate day = named.withDayOfMonth(Math.min(deadlineDay, named.getDayOfMonth()));
        LocalDate last = Boolean.FALSE.equals(dayInclusive) ? day.minusDays(1) : day;
        return last.getDayOfMonth() + "/" + last.getMonthValue();
    }

    private String first(Period plan) {
        if (plan == null || plan.from() == null || period == null) {
            return null;
        }
        return switch (period) {
            case "MONTH" -> plan.from() + "-01";
            case "QUARTER" -> plan.from() + "-Q1";
            case "HALF_YEAR" -> plan.from() + "-H1";
            case "YEAR" -> plan.from().toString();
            default -> null;
        };
    }
}
