package trinhky.calendar;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.Objects;

/**
 * When a recurring duty is due, as the text of the plan says it: "trước ngày 15/6" is day 15, month 6, not inclusive.
 *
 * @param day the day of the month that the text names, 1 to 31; a day that a month does not have means its last day
 * @param month the month that the text names, 1 to 12, or null for the month in which the period closes
 * @param yearsLater 0 when the day lies in the year of the period, 1 when it lies in the year after it
 * @param inclusive whether the named day itself still counts ("chậm nhất, đến ngày"), or not ("trước ngày")
 * @param onNonWorkingDay what happens when the last day is a day off
 */
public record DueRule(int day, Integer month, int yearsLater, boolean inclusive, NonWorkingDayPolicy onNonWorkingDay) {
    private static final int LONGEST_MONTH = 31;

    /** Refuses days and months that no calendar has. */
    public DueRule {
        Objects.requireNonNull(onNonWorkingDay, "onNonWorkingDay");
        int longest = month == null ? LONGEST_MONTH : Month.of(month).maxLength();
        if (day < 1 || day > longest) {
            throw new IllegalArgumentException("No day " + day + " in month " + month);
        }
        if (yearsLater < 0 || yearsLater > 1) {
            throw new IllegalArgumentException("A report is due in the year of its period or in the next one");
        }
    }

    /** "trước ngày d/m": the last day is the one before. */
    public static DueRule before(int day, int month) {
        return new DueRule(day, month, 0, false, NonWorkingDayPolicy.UNCHANGED);
    }

    /** "chậm nhất ngày d/m", "đến ngày d/m": the day itself is the last one. */
    public static DueRule notLaterThan(int day, int month) {
        return new DueRule(day, month, 0, true, NonWorkingDayPolicy.UNCHANGED);
    }

    /** The same rule with another policy for days off. */
    public DueRule onNonWorkingDay(NonWorkingDayPolicy policy) {
        return new DueRule(day, month, yearsLater, inclusive, policy);
    }

    /** The day that the text names, for this period. */
    public LocalDate statedDay(ReportingPeriod period) {
        YearMonth named = namedMonth(period);
        return named.atDay(Math.min(day, named.lengthOfMonth()));
    }

    /** The last day on which the duty can be met by the words of the text; days off are not yet looked at. */
    public LocalDate lastDay(ReportingPeriod period) {
        YearMonth named = namedMonth(period);
        int last = inclusive ? day : day - 1;
        return last == 0 ? named.atDay(1).minusDays(1) : named.atDay(Math.min(last, named.lengthOfMonth()));
    }

    /** The rule in the words of an official text, for example "trước ngày 15/6". */
    public String phrase() {
        String named = month == null ? Integer.toString(day) : VietnameseDates.dayAndMonth(day, month);
        return (inclusive ? "chậm nhất ngày " : "trước ngày ") + named + (yearsLater == 0 ? "" : " năm sau");
    }

    private YearMonth namedMonth(ReportingPeriod period) {
        YearMonth closing = period.closingMonth();
        YearMonth named = month == null ? closing : closing.withMonth(month);
        return named.plusYears(yearsLater);
    }
}
