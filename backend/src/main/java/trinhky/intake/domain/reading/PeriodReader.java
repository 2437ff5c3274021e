package trinhky.intake.domain.reading;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The years that a title names: a span, else the first and the last year. */
final class PeriodReader {

    private static final Pattern SPAN = Pattern.compile("(?iu)giai đoạn\\s+(20\\d\\d)\\s*-?\\s*(20\\d\\d)");
    private static final String YEAR = "năm\\s+(20\\d\\d)(?!\\d)";
    private static final Pattern YEARS = Pattern.compile("(?iu)" + YEAR);
    private static final Pattern REPORTED =
            Pattern.compile("(?isu)^(?:báo cáo )?(?:kết quả|tình hình|sơ kết|tổng kết).*?" + YEAR);
    private static final Pattern PLANNED =
            Pattern.compile("(?isu)(?:và|,|;)\\s*(?:kế hoạch|phương hướng|nhiệm vụ|chương trình).*?" + YEAR);

    private PeriodReader() {}

    static Found<Period> in(Found<String> read) {
        if (!read.isFound()) {
            return Found.nothing();
        }
        String title = read.value().replace('–', '-');
        Integer reported = year(REPORTED, title);
        Integer planned = reported == null ? null : year(PLANNED, title);
        Matcher span = SPAN.matcher(title);
        if (span.find()) {
            Period period =
                    new Period(Integer.valueOf(span.group(1)), Integer.valueOf(span.group(2)), reported, planned);
            return Found.certain(period, read.source());
        }
        List<Integer> years = YEARS.matcher(title)
                .results()
                .map(hit -> Integer.valueOf(hit.group(1)))
                .sorted()
                .toList();
        return years.isEmpty()
                ? Found.nothing()
                : Found.check(new Period(years.get(0), years.get(years.size() - 1), reported, planned), read.source());
    }

    private static Integer year(Pattern of, String title) {
        Matcher hit = of.matcher(title);
        return hit.find() ? Integer.valueOf(hit.group(1)) : null;
    }
}
