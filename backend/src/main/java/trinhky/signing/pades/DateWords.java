package trinhky.signing.pades;

import java.time.LocalDate;

/** The date of issue in words: a zero only before days under 10 and months 1 and 2 (Decree 30/2020/NĐ-CP, Annex I). */
final class DateWords {

    private static final int LAST_MONTH_WITH_ZERO = 2;

    private DateWords() {}

    static String of(LocalDate day) {
        int month = day.getMonthValue();
        return "ngày %02d tháng %s năm %d"
                .formatted(
                        day.getDayOfMonth(),
                        month <= LAST_MONTH_WITH_ZERO ? "0" + month : String.valueOf(month),
                        day.getYear());
    }
}
