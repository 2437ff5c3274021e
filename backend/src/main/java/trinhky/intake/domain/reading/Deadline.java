package trinhky.intake.domain.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * "trước ngày 15/6 hằng năm đối với báo cáo 6 tháng".
 *
 * @param inclusive whether the named day is still in time
 * @param month null for a day of every month
 * @param year for a report that comes once
 * @param period as the words after it say, null when they do not
 */
record Deadline(
        int start, int end, boolean inclusive, Integer day, Integer month, Integer year, String hour, String period) {

    private static final Pattern DAY = Pattern.compile(
            "(?iu)(?<sign>trước|chậm nhất(?: là| vào| trước)?|muộn nhất(?: là| vào)?|không quá|đến hết|hoàn thành vào|vào)\\s+(?:(?<hour>\\d{1,2})\\s*(?:giờ|h|g)\\s*(?<minute>\\d{2})?'?,?\\s*)?(?:ngày\\s+)?(?<day>\\d{1,2})(?:\\s*[/-]\\s*(?<month>\\d{1,2})(?:\\s*/\\s*(?<year>20\\d\\d))?|\\s+tháng\\s+(?<named>\\d{1,2})(?:\\s+năm\\s+(?<full>20\\d\\d))?|(?=\\s+(?:hằng|của|mỗi|tháng cuối)))(?<every>\\s+(?:hằng (?:năm|quý|tháng)|của tháng cuối(?: mỗi)? quý|tháng cuối quý|của tháng))?");
    private static final String REPORT =
            "(?:kỳ )?báo cáo (?:định kỳ )?(?:hằng )?(6 tháng(?: đầu năm| cuối năm)?|sáu tháng(?: đầu năm)?|quý|tháng|năm|tổng kết|sơ kết|9 tháng)";
    private static final Pattern FOR = Pattern.compile("(?iu)^[\\s,)]*(?:đối với|cho|của|\\()\\s*" + REPORT);
    private static final Pattern THEN = Pattern.compile("(?iu)^[\\s,)]*" + REPORT);
    private static final Pattern BEFORE = Pattern.compile(
            "(?iu)báo cáo (?:định kỳ )?(?:hằng )?(6 tháng(?: đầu năm| cuối năm)?|quý|tháng|năm)[\\s,(]*(?:gửi |nộp )?[^,;]{0,40}$");

    static List<Deadline> in(String words) {
        List<Deadline> found = new ArrayList<>();
        Matcher day = DAY.matcher(words);
        while (day.find()) {
            String named = day.group("month") == null ? day.group("named") : day.group("month");
            String year = day.group("year") == null ? day.group("full") : day.group("year");
            String sign = day.group("sign").toLowerCase(Locale.ROOT);
            found.add(new Deadline(
                    day.start(),
                    day.end(),
                    !sign.contains("trước"),
                    number(day.group("day")),
                    number(named),
                    number(year),
                    hour(day),
                    period(words, day)));
        }
        return found.stream().filter(Deadline::isDay).toList();
    }

    private boolean isDay() {
        return day >= 1 && day <= 31 && (month == null || (month >= 1 && month <= 12));
    }

    private static String hour(Matcher day) {
        String hour = day.group("hour");
        return hour == null ? null : hour + ":" + (day.group("minute") == null ? "00" : day.group("minute"));
    }

    private static String period(String words, Matcher day) {
        String rest = words.substring(day.end());
        String before = words.substring(0, day.start());
        for (Matcher named : List.of(FOR.matcher(rest), BEFORE.matcher(before), THEN.matcher(rest))) {
            if (named.find()) {
                return Periods.of(named.group(1));
            }
        }
        String every = day.group("every");
        return every == null || every.contains("năm") ? null : Periods.of(every.replaceAll(".*cuối.*", "quý"));
    }

    private static Integer number(String digits) {
        return digits == null ? null : Integer.valueOf(digits);
    }
}
