package trinhky.intake.domain.reading;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import trinhky.intake.domain.source.Paragraph;

/** Finds amounts of money in a paragraph. */
final class MoneyWords {

    private static final Pattern AMOUNT = Pattern.compile(
            "(?iu)(?<number>\\d[\\d.]*(?:,\\d+)?)\\s*(?<unit>triệu đồng|tỷ đồng|tỉ đồng|nghìn đồng|đồng|vnđ|đ)(?!\\p{L})\\s*(?:\\((?:bằng chữ:?\\s*)?(?<words>[^()]*)\\))?");
    private static final Map<String, Long> UNITS = Map.of(
            "triệu đồng", 1_000_000L, "tỷ đồng", 1_000_000_000L, "tỉ đồng", 1_000_000_000L, "nghìn đồng", 1_000L);

    private MoneyWords() {}

    static List<MoneyRead> in(Paragraph paragraph) {
        List<MoneyRead> found = new ArrayList<>();
        Matcher matcher = AMOUNT.matcher(paragraph.text());
        int begin = 0;
        while (matcher.find()) {
            BigDecimal number = Numbers.parse(matcher.group("number"));
            if (number != null) {
                found.add(money(paragraph, matcher, number, begin));
            }
            begin = matcher.end();
        }
        return found;
    }

    private static MoneyRead money(Paragraph paragraph, Matcher matcher, BigDecimal number, int begin) {
        String unit = matcher.group("unit");
        BigDecimal amount = number.multiply(BigDecimal.valueOf(UNITS.getOrDefault(unit.toLowerCase(Locale.ROOT), 1L)));
        String words = matcher.group("words");
        String source = paragraph.display().substring(begin, matcher.start()).replaceAll("^[-+;,.\\s]+|[:\\s]+$", "");
        return new MoneyRead(
                source.replaceAll("\\s+(?:là|dự kiến|khoảng)$", ""),
                amount,
                words,
                words == null ? null : AmountInWords.parse(words),
                unit,
                paragraph.passage(Math.min(begin, matcher.start()), matcher.end()));
    }
}
