package trinhky.intake.domain.reading;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import trinhky.intake.domain.source.Outline;
import trinhky.intake.domain.source.Paragraph;
import trinhky.intake.domain.source.Section;
import trinhky.intake.domain.source.Sentences;

/** Reads what the body says was reached before, with the target where it stands beside it. */
final class ResultsReader {

    private static final Pattern BRACKETS = Pattern.compile("\\([^()]*\\)");
    private static final Pattern YEARS =
            Pattern.compile("(?iu)(?:giai đoạn|năm)\\s+(20\\d\\d)(?:\\s*-\\s*(20\\d\\d))?");
    private static final Pattern PART = Pattern.compile(
            "(?iu)(?:hoàn thành|đạt|thực hiện)(?: được)?\\s+(\\d{1,4})/(\\d{1,4})\\s+(chỉ tiêu|tiêu chí|nhiệm vụ|"
                    + TargetWords.COUNTED + ")(?!\\p{L})");
    private static final Pattern PLACES = Pattern.compile(
            "(?iu)(?:triển khai|áp dụng|thực hiện|xây dựng|thí điểm|nhân rộng)(?: thí điểm)? (?:tại|ở|cho) (\\d[\\d.]*) ("
                    + TargetWords.COUNTED + ")(?!\\p{L})");
    private static final Pattern MET = Pattern.compile(
            "(?iu)^\\s*(?:việc )?((?:(?!chỉ tiêu)[^\\d,])+?)\\s+(?:đã |cơ bản )?(chưa đạt|không đạt|đạt|vượt)"
                    + " (?:mục tiêu|kế hoạch|chỉ tiêu)(?: (?:đề ra|được giao|kế hoạch))?[^\\d]*$");
    private static final Pattern CALLED =
            Pattern.compile("(?iu)((?:mô hình|đề án|dự án|chương trình|phong trào)\\s+\"[^\"]+\")");
    private static final Pattern AIM =
            Pattern.compile("(?iu)(?<!đạt |vượt |hoàn thành |so với |so với các )(?:mục tiêu|phấn đấu)(?!\\p{L})");
    private static final double ALIKE = 0.4;

    private final List<IndicatorRead> indicators;
    private final List<ResultRead> found = new ArrayList<>();
    private String period;

    private ResultsReader(List<IndicatorRead> indicators) {
        this.indicators = indicators;
    }

    /** The results in order of the text; one without a number has the unit of the plan's own target of that name. */
    static List<ResultRead> in(Outline outline, List<IndicatorRead> indicators) {
        ResultsReader reader = new ResultsReader(indicators);
        for (Section section : outline.sections()) {
            boolean reached = section.isUnder(title -> title.matches("(?s).*(?:kết quả|thực trạng|đánh giá).*"));
            if (reached && !section.title().matches("(?isu).*(?:tồn tại|hạn chế|nguyên nhân|khó khăn).*")) {
                reader.period = years(section);
                section.paragraphs().forEach(reader::read);
            }
        }
        return reader.found;
    }

    private static String years(Section section) {
        return section.path()
                .map(heading -> YEARS.matcher(heading.title()))
                .filter(Matcher::find)
                .map(hit -> hit.group(2) == null ? hit.group(1) : hit.group(1) + "-" + hit.group(2))
                .reduce((outer, inner) -> inner)
                .orElse(null);
    }

    private void read(Paragraph paragraph) {
        shares(paragraph);
        for (Sentences sentence : Sentences.of(paragraph.text())) {
            String words = sentence.in(paragraph.text());
            counted(paragraph, sentence, words);
            met(paragraph, sentence, words);
        }
    }

    private void shares(Paragraph paragraph) {
        Paragraph blanked = blanked(paragraph);
        for (TargetValue value : TargetWords.in(blanked)) {
            String quote = value.source().quote();
            int at = blanked.display().indexOf(quote);
            if (value.unit().startsWith("%") && at >= 0 && !isAim(paragraph.text(), at)) {
                AimBeside aim = AimBeside.in(paragraph.text().substring(at), value.low());
                found.add(new ResultRead(
                        period,
                        value.name().replaceAll("[\\s\u00b7]+", " ").strip(),
                        value.comparator(),
                        value.low(),
                        aim.target(),
                        value.unit(),
                        aim.status(),
                        Confidence.CERTAIN,
                        paragraph.passage(at, at + quote.length())));
            }
        }
    }

    /** The sentence speaks of what was aimed at, not of what was reached. */
    private static boolean isAim(String text, int at) {
        return Sentences.of(text).stream()
                .filter(sentence -> sentence.start() <= at && at < sentence.end())
                .map(sentence -> BRACKETS.matcher(sentence.in(text)).replaceAll(" "))
                .anyMatch(words -> AIM.matcher(words).find());
    }

    /** The paragraph with what stands in brackets left blank. */
    private static Paragraph blanked(Paragraph paragraph) {
        return paragraph.replaced(BRACKETS.matcher(paragraph.text())
                .replaceAll(hit -> "\u00b7".repeat(hit.group().length())));
    }

    /** "hoàn thành 20/25 chỉ tiêu", "được triển khai tại 18 chợ". */
    private void counted(Paragraph paragraph, Sentences sentence, String words) {
        Matcher part = PART.matcher(words);
        if (part.find()) {
            BigDecimal actual = Numbers.parse(part.group(1));
            BigDecimal target = Numbers.parse(part.group(2));
            String status = actual.compareTo(target) < 0 ? "đang thực hiện" : "đạt";
            add(paragraph, sentence, name(words, part.start()), actual, target, part.group(3), status);
        }
        Matcher places = PLACES.matcher(words);
        if (places.find()) {
            BigDecimal actual = Numbers.parse(places.group(1));
            add(paragraph, sentence, name(words, places.start()), actual, null, places.group(2), null);
        }
    }

    /** "… đạt mục tiêu đề ra": reached, without a number. */
    private void met(Paragraph paragraph, Sentences sentence, String words) {
        Matcher met = MET.matcher(words);
        if (met.find()) {
            String said = met.group(2).toLowerCase(Locale.ROOT);
            String status = said.startsWith("chưa") || said.startsWith("không") ? "chưa đạt" : said;
            add(paragraph, sentence, met.group(1), null, null, unitOf(met.group(1)), status);
        }
    }

    private String unitOf(String name) {
        return indicators.stream()
                .filter(one -> Likeness.of(one.name(), name) > ALIKE)
                .map(one -> one.target().unit())
                .findFirst()
                .orElse(null);
    }

    private static String name(String words, int end) {
        Matcher called = CALLED.matcher(words);
        return called.find()
                ? called.group(1)
                : words.substring(0, end).replaceAll("[\\s,;:-]+$", "").strip();
    }

    @SuppressWarnings("size: fills one record, a line a field")
    private void add(
            Paragraph paragraph,
            Sentences sentence,
            String name,
            BigDecimal actual,
            BigDecimal target,
            String unit,
            String status) {
        found.add(new ResultRead(
                period,
                name,
                actual == null ? null : "eq",
                actual,
                target,
                unit,
                status,
                Confidence.CHECK,
                paragraph.passage(sentence.start(), sentence.end())));
    }
}
