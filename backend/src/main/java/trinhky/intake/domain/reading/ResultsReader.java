package trinhky.intake.domain.reading;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import trinhky.intake.domain.source.Outline;
import trinhky.intake.domain.source.Paragraph;
import trinhky.intake.domain.source.Section;
import trinhky.intake.domain.source.Sentences;

/** Reads what the body says was reached before, with the target where it stands beside it in brackets. */
final class ResultsReader {

    private static final Pattern TARGET =
            Pattern.compile("(?iu)\\([^()]*?(?:mục tiêu|kế hoạch|chỉ tiêu)[^()]*?(\\d[\\d.,]*)\\s*%[^()]*\\)");
    private static final Pattern BRACKETS = Pattern.compile("\\([^()]*\\)");

    private ResultsReader() {}

    static List<ResultRead> in(Outline outline) {
        List<ResultRead> found = new ArrayList<>();
        for (Section section : outline.sections()) {
            if (section.isUnder(title -> title.matches("(?s).*(?:kết quả|thực trạng|đánh giá).*"))) {
                section.paragraphs().forEach(paragraph -> read(paragraph, found));
            }
        }
        return found;
    }

    private static void read(Paragraph paragraph, List<ResultRead> found) {
        for (TargetValue value : TargetWords.in(blanked(paragraph))) {
            String quote = value.source().quote();
            int at = paragraph.text().indexOf(quote.substring(0, Math.min(12, quote.length())));
            if (value.unit().startsWith("%") && at >= 0) {
                found.add(new ResultRead(
                        value.name().replaceAll("[\\s\u00b7]+", " ").strip(),
                        value.comparator(),
                        value.low(),
                        beside(paragraph.text().substring(at)),
                        value.unit(),
                        value.source()));
            }
        }
    }

    /** The paragraph with what stands in brackets left blank. */
    private static Paragraph blanked(Paragraph paragraph) {
        return paragraph.replaced(BRACKETS.matcher(paragraph.text())
                .replaceAll(hit -> "\u00b7".repeat(hit.group().length())));
    }

    private static BigDecimal beside(String rest) {
        Matcher target = TARGET.matcher(Sentences.of(rest).get(0).in(rest));
        return target.find() ? Numbers.parse(target.group(1)) : null;
    }
}
