package trinhky.intake.domain.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Periods of reports by their words. */
final class Periods {

    private Periods() {}

    /** MONTH, QUARTER, HALF_YEAR, YEAR or ONCE; null when the words name none. */
    static String of(String words) {
        List<String> all = allIn(words);
        return all.isEmpty() ? null : all.get(0);
    }

    /** Every period that the words name, the longest ones last. */
    static List<String> allIn(String words) {
        String text = words.toLowerCase(Locale.ROOT);
        List<String> found = new ArrayList<>();
        if (text.matches("(?su).*(?:sơ kết|tổng kết).*")) {
            found.add("ONCE");
        }
        if (text.matches("(?su).*(?:6|sáu|06) tháng.*")) {
            found.add("HALF_YEAR");
        }
        if (text.matches("(?su).*(?:hằng|mỗi|báo cáo|định kỳ|,|và)?\\s*\\bquý\\b.*")) {
            found.add("QUARTER");
        }
        if (text.matches("(?su).*(?:hằng|mỗi|báo cáo) tháng.*") || text.matches("(?su)^\\s*tháng\\s*$")) {
            found.add("MONTH");
        }
        if (text.matches("(?su).*(?:hằng|mỗi|báo cáo|tháng,|tháng và|quý,|quý và) năm.*")
                || text.matches("(?su)^\\s*năm\\s*$")) {
            found.add("YEAR");
        }
        return found;
    }
}
