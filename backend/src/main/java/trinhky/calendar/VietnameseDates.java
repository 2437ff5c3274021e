package trinhky.calendar;

import java.time.LocalDate;

/** Dates in the form of Decree 30/2020, Annex I: a zero before days under 10 and before the months 1 and 2 only. */
public final class VietnameseDates {
    private static final int TWO_DIGITS = 10;
    private static final int LAST_MONTH_WITH_ZERO = 2;

    private VietnameseDates() {}

    /** For example 05/02/2026 or 14/6/2026. */
    public static String numeric(LocalDate date) {
        return dayAndMonth(date.getDayOfMonth(), date.getMonthValue()) + "/" + date.getYear();
    }

    /** For example "ngày 05 tháng 02 năm 2026" or "ngày 14 tháng 6 năm 2026". */
    public static String inWords(LocalDate date) {
        return "ngày " + day(date.getDayOfMonth()) + " tháng " + month(date.getMonthValue()) + " năm " + date.getYear();
    }

    /** For example 05/02 or 14/6. */
    public static String dayAndMonth(int day, int month) {
        return day(day) + "/" + month(month);
    }

    private static String day(int day) {
        return day < TWO_DIGITS ? "0" + day : Integer.toString(day);
    }

    private static String month(int month) {
        return month <= LAST_MONTH_WITH_ZERO ? "0" + month : Integer.toString(month);
    }
}
