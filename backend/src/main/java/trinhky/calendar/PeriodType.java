package trinhky.calendar;

/** The kinds of reporting period of Decree 09/2019, Art. 12 (nine months: by the practice of the ministries). */
public enum PeriodType {
    MONTH("M", 1, 1, 12),
    QUARTER("Q", 3, 3, 4),
    HALF_YEAR_1("H1", 6, 6, 1),
    HALF_YEAR_2("H2", 12, 6, 1),
    NINE_MONTHS("N9", 9, 9, 1),
    YEAR("Y", 12, 12, 1);

    private final String code;
    private final int firstClosingMonth;
    private final int months;
    private final int perYear;

    PeriodType(String code, int firstClosingMonth, int months, int perYear) {
        this.code = code;
        this.firstClosingMonth = firstClosingMonth;
        this.months = months;
        this.perYear = perYear;
    }

    /** How many periods of this kind a year has. */
    public int perYear() {
        return perYear;
    }

    /** How many months one period covers. */
    public int months() {
        return months;
    }

    String code() {
        return code;
    }

    int closingMonth(int ordinal) {
        return firstClosingMonth + (ordinal - 1) * months;
    }
}
