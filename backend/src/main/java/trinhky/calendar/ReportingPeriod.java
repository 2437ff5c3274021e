package trinhky.calendar;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * One period of a reporting duty, for example the first half of 2026.
 *
 * @param type the kind of period
 * @param year the year it is called by
 * @param ordinal 1 to 12 for months, 1 to 4 for quarters, otherwise 1
 */
public record ReportingPeriod(PeriodType type, int year, int ordinal) {
    private static final int FIRST_DAY = 15;
    private static final int LAST_DAY = 14;
    private static final Pattern CODE = Pattern.compile("(\\d{4})-(?:(H1|H2|N9|Y)|([MQ])(\\d{1,2}))");
    private static final Pattern YEAR_AT_END = Pattern.compile("\\d{4}$");
    private static final List<String> ROMAN = List.of("I", "II", "III", "IV");

    /** Refuses an ordinal that the kind of period does not have. */
    public ReportingPeriod {
        if (ordinal < 1 || ordinal > type.perYear()) {
            throw new IllegalArgumentException("No period " + ordinal + " of " + type + " in a year");
        }
    }

    /** The only period of its kind in a year. */
    public static ReportingPeriod of(PeriodType type, int year) {
        return new ReportingPeriod(type, year, type.perYear());
    }

    /** All periods of a kind from the first to the last year, in order. */
    public static List<ReportingPeriod> inYears(PeriodType type, int firstYear, int lastYear) {
        return IntStream.rangeClosed(firstYear, lastYear)
                .boxed()
                .flatMap(year -> IntStream.rangeClosed(1, type.perYear())
                        .mapToObj(ordinal -> new ReportingPeriod(type, year, ordinal)))
                .toList();
    }

    /**
     * The period with this code, as {@link #code()} writes it.
     *
     * @throws IllegalArgumentException when there is no such period
     */
    public static ReportingPeriod parse(String code) {
        Matcher parts = CODE.matcher(code);
        if (!parts.matches()) {
            throw new IllegalArgumentException("No reporting period has the code " + code);
        }
        String kind = parts.group(2) == null ? parts.group(3) : parts.group(2);
        int ordinal = parts.group(4) == null ? 1 : Integer.parseInt(parts.group(4));
        PeriodType type = Arrays.stream(PeriodType.values())
                .filter(each -> each.code().equals(kind))
                .findFirst()
                .orElseThrow();
        return new ReportingPeriod(type, Integer.parseInt(parts.group(1)), ordinal);
    }

    /** The days whose figures the report covers: from the 15th to the 14th (Decree 09/2019, Art. 12). */
    public DateWindow window() {
        YearMonth closing = closingMonth();
        return new DateWindow(closing.minusMonths(type.months()).atDay(FIRST_DAY), closing.atDay(LAST_DAY));
    }

    /** The day on which the figures are closed (chốt số liệu): the last day of the window. */
    public LocalDate dataCutoff() {
        return window().end();
    }

    /** The month in which the window closes. */
    public YearMonth closingMonth() {
        return YearMonth.of(year, type.closingMonth(ordinal));
    }

    /** A stable code for tables, addresses and business keys: 2026-M06, 2026-Q2, 2026-H1, 2026-H2, 2026-N9, 2026-Y. */
    public String code() {
        String number = switch (type) {
            case MONTH -> "%02d".formatted(ordinal);
            case QUARTER -> Integer.toString(ordinal);
            default -> "";
        };
        return year + "-" + type.code() + number;
    }

    /** The period that {@link #vietnameseName()} names so; empty when none is. */
    public static Optional<ReportingPeriod> called(String vietnameseName) {
        Matcher year = YEAR_AT_END.matcher(vietnameseName);
        return !year.find()
                ? Optional.empty()
                : Arrays.stream(PeriodType.values())
                        .flatMap(type ->
                                inYears(type, Integer.parseInt(year.group()), Integer.parseInt(year.group())).stream())
                        .filter(period -> period.vietnameseName().equals(vietnameseName))
                        .findFirst();
    }

    /** The name of the period in a Vietnamese text, for example "6 tháng đầu năm 2026". */
    public String vietnameseName() {
        String part = switch (type) {
            case MONTH -> "tháng " + ordinal + " ";
            case QUARTER -> "quý " + ROMAN.get(ordinal - 1) + " ";
            case HALF_YEAR_1 -> "6 tháng đầu ";
            case HALF_YEAR_2 -> "6 tháng cuối ";
            case NINE_MONTHS -> "9 tháng đầu ";
            case YEAR -> "";
        };
        return part + "năm " + year;
    }
}
