package trinhky.intake.domain.finding;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import trinhky.intake.domain.reading.FindingRead;
import trinhky.intake.domain.reading.IndicatorRead;
import trinhky.intake.domain.reading.PlanReading;
import trinhky.intake.domain.source.Paragraph;

/** Percentages that can be worked out again from the numbers beside them. */
final class Shares implements Checks.Check {

    private static final String NUMBER = "(\\d{1,3}(?:\\.\\d{3})+|\\d+)";
    private static final String PERCENT = "(\\d+(?:,\\d+)?)%";
    private static final Pattern GROWTH = Pattern.compile("(?iu)" + NUMBER + " [^.;]{3,120}?,? tăng " + NUMBER
            + " [^.;,]{2,40}, (?:tương ứng|tương đương|tức)(?: với)? (?:tăng )?(?:khoảng )?" + PERCENT);
    private static final Pattern MEAN =
            Pattern.compile("(?isu)" + NUMBER + " \\p{L}+ \\((?:đạt )?tỷ lệ " + PERCENT + "\\).{0,200}?" + NUMBER
                    + " \\p{L}+ \\((?:đạt )?tỷ lệ " + PERCENT + "\\).{0,200}?trung bình.{0,160}? là " + PERCENT);
    private static final Pattern PROXY =
            Pattern.compile("(?iu)(?:cuộc thi|hội thi|bài thi)[^.;]{0,120}? cho thấy (?:có )?(?:khoảng )?" + PERCENT
                    + " (?:người dân|dân số|doanh nghiệp|hộ)[^.;(]*");
    private static final Pattern STATUS = Pattern.compile(
            "(?iu)" + NUMBER
                    + " chỉ tiêu,[^.]{0,40}?(?<over>\\d+) chỉ tiêu vượt[^.]*?(?<met>\\d+) chỉ tiêu đạt[^.]*?(?<none>\\d+) chỉ tiêu chưa (?:có|thống kê|đánh giá)[^.]*");

    @Override
    public List<FindingRead> in(PlanReading reading) {
        List<FindingRead> found = new ArrayList<>();
        for (Paragraph paragraph : reading.text().allParagraphs()) {
            if (paragraph.text().indexOf('%') >= 0) {
                growth(paragraph, found);
                mean(paragraph, found);
                proxy(paragraph, found);
            }
            statuses(paragraph, reading.indicators(), found);
        }
        return found;
    }

    private static void growth(Paragraph paragraph, List<FindingRead> found) {
        Matcher matcher = GROWTH.matcher(paragraph.text());
        while (matcher.find()) {
            BigDecimal more = number(matcher.group(2));
            BigDecimal before = number(matcher.group(1)).subtract(more);
            BigDecimal said = number(matcher.group(3));
            if (before.signum() > 0) {
                BigDecimal right = more.multiply(BigDecimal.valueOf(100)).divide(before, 2, RoundingMode.HALF_UP);
                if (right.subtract(said).abs().compareTo(new BigDecimal("0.06")) > 0) {
                    found.add(FindingRead.error(
                                    "PERCENT_RECALC_MISMATCH", paragraph.passage(matcher.start(), matcher.end()))
                            .with(matcher.group(3) + "%")
                            .expecting(right.toPlainString().replace('.', ',') + "%"));
                }
            }
        }
    }

    private static void mean(Paragraph paragraph, List<FindingRead> found) {
        Matcher matcher = MEAN.matcher(paragraph.text());
        while (matcher.find()) {
            BigDecimal both = number(matcher.group(2)).add(number(matcher.group(4)));
            boolean unweighted = both.compareTo(number(matcher.group(5)).multiply(BigDecimal.valueOf(2))) == 0;
            if (unweighted && !matcher.group(1).equals(matcher.group(3))) {
                found.add(FindingRead.warning(
                        "RATIO_OF_UNWEIGHTED_AVERAGE", paragraph.passage(matcher.start(), matcher.end())));
            }
        }
    }

    /** Who takes part in a contest says nothing of the people. */
    private static void proxy(Paragraph paragraph, List<FindingRead> found) {
        Matcher matcher = PROXY.matcher(paragraph.text());
        while (matcher.find()) {
            found.add(FindingRead.warning("INDICATOR_PROXY", paragraph.passage(matcher.start(), matcher.end())));
        }
    }

    /** Exceeded, met and unknown make the whole, yet one that was read is not met. */
    private static void statuses(Paragraph paragraph, List<IndicatorRead> indicators, List<FindingRead> found) {
        Matcher matcher = STATUS.matcher(paragraph.text());
        if (!matcher.find()) {
            return;
        }
        BigDecimal whole = number(matcher.group(1));
        BigDecimal parts =
                number(matcher.group("over")).add(number(matcher.group("met"))).add(number(matcher.group("none")));
        IndicatorRead missed =
                indicators.stream().filter(Shares::isMissed).findFirst().orElse(null);
        if (whole.compareTo(parts) != 0 || missed != null) {
            found.add(
                    missed == null
                            ? FindingRead.error(
                                    "INDICATOR_STATUS_COUNT", paragraph.passage(matcher.start(), matcher.end()))
                            : FindingRead.error(
                                    "INDICATOR_STATUS_COUNT",
                                    paragraph.passage(matcher.start(), matcher.end()),
                                    missed.source()));
        }
    }

    private static boolean isMissed(IndicatorRead one) {
        return one.actual() != null
                && one.target().low() != null
                && one.actual().compareTo(one.target().low()) < 0
                && !one.target().comparator().startsWith("l");
    }

    private static BigDecimal number(String words) {
        return new BigDecimal(words.replace(".", "").replace(',', '.'));
    }
}
