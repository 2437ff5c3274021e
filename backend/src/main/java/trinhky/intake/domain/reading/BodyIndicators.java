package trinhky.intake.domain.reading;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import trinhky.intake.domain.source.Outline;
import trinhky.intake.domain.source.Paragraph;
import trinhky.intake.domain.source.Section;
import trinhky.intake.domain.source.SourceText;

/** The targets that the body states: in the lists of the objectives, and where the text speaks of a target elsewhere. */
final class BodyIndicators {

    private static final Predicate<String> OBJECTIVES = title -> title.matches("(?s).*(?:mục tiêu|chỉ tiêu).*")
            && !title.matches("(?s).*(?:nhóm giải pháp|thực hiện các mục tiêu).*");
    private static final Predicate<String> GENERAL = title -> title.matches("(?s).*mục tiêu (?:tổng quát|chung).*");
    private static final Predicate<String> RESULTS =
            title -> title.matches("(?s).*(?:kết quả|tình hình|đánh giá|thực trạng|tồn tại|hạn chế|nguyên nhân).*");
    private static final Pattern STRIVES = Pattern.compile("(?iu)phấn đấu [^.;()]{5,160}");
    private static final Pattern RISES = Pattern.compile("(?iu)phấn đấu [^.;()]*?tăng (bậc|hạng)[^.;()]*");
    private static final Pattern RANK =
            Pattern.compile("(?iu)xếp (?:hạng )?thứ (\\d{1,3}/\\d{1,3}) về (\\p{Lu}[^.;,()]*?)(?= và |[.;,()]|$)");
    private static final Pattern RANKED =
            Pattern.compile("(?iu)(?:xếp hạng|thứ hạng)\\s+((?:về )?[^,;.()]{4,80}?)\\s*\\($");
    private static final Pattern RESTATED = Pattern.compile(
            "(?iu)\\((?:đạt |vượt )?(?:so với )?chỉ tiêu [^()]*?(?:là|có|đạt|tối thiểu|ít nhất)\\s+(?:là\\s+)?\\d[\\d.,]*\\s*%[^()]*\\)");
    private static final Pattern SHARE = Pattern.compile("(\\d[\\d.]*(?:,\\d+)?)%(?! so với)");

    private final SourceText text;
    private final Outline outline;
    private final List<IndicatorRead> found = new ArrayList<>();

    BodyIndicators(SourceText text, Outline outline) {
        this.text = text;
        this.outline = outline;
    }

    List<IndicatorRead> read() {
        for (Section section : outline.sections()) {
            boolean results = section.isUnder(RESULTS);
            if (section.isUnder(OBJECTIVES) && !section.isUnder(GENERAL) && !results) {
                lists(section);
            } else if (!results) {
                section.paragraphs().forEach(paragraph -> strivings(section, paragraph));
            }
            section.paragraphs().forEach(this::ranks);
        }
        text.allParagraphs().forEach(this::restated);
        return found;
    }

    private void lists(Section section) {
        if (TargetWords.in(section.titled()).size() == 1 && section.level() > 1) {
            add(section, TargetWords.in(section.titled()), Confidence.CHECK);
        }
        for (Paragraph paragraph : section.paragraphs()) {
            add(section, TargetWords.in(paragraph), Confidence.CERTAIN);
        }
    }

    private void add(Section section, List<TargetValue> targets, Confidence confidence) {
        for (TargetValue target : targets) {
            found.add(indicator(section, target, null, confidence));
        }
    }

    private void strivings(Section section, Paragraph paragraph) {
        rises(section, paragraph);
        Matcher strives = STRIVES.matcher(paragraph.text());
        while (strives.find()) {
            Paragraph words = paragraph.from(strives.start());
            TargetWords.in(words).stream()
                    .filter(target -> words.text().indexOf(target.source().quote()) < strives.end() - strives.start())
                    .limit(1)
                    .forEach(target -> found.add(indicator(section, target, null, Confidence.CHECK)));
        }
    }

    private void rises(Section section, Paragraph paragraph) {
        Matcher rises = RISES.matcher(paragraph.text());
        while (rises.find()) {
            TargetValue target = new TargetValue(
                    "increase",
                    null,
                    null,
                    null,
                    rises.group(1),
                    rises.group().strip() + whose(paragraph.text().substring(0, rises.start())),
                    null,
                    paragraph.passage(rises.start(), rises.end()));
            found.add(indicator(section, target, null, Confidence.CHECK));
        }
    }

    /** "… xếp hạng Chỉ số A (phấn đấu năm 2026 tăng bậc …)": what rises stands before the brackets. */
    private static String whose(String before) {
        Matcher named = RANKED.matcher(before);
        return named.find() ? " " + named.group(1) : "";
    }

    /** Of several ranks in one sentence the first is the headline. */
    private void ranks(Paragraph paragraph) {
        Matcher rank = RANK.matcher(paragraph.text());
        if (rank.find()) {
            TargetValue value = new TargetValue(
                    "eq",
                    null,
                    null,
                    rank.group(1),
                    "hạng",
                    rank.group(2),
                    null,
                    paragraph.passage(rank.start(), rank.end()));
            found.add(indicator(null, value, null, Confidence.CHECK));
        }
    }

    /** "… là 56% (chỉ tiêu … là 70%)": a target told beside what was reached. */
    private void restated(Paragraph paragraph) {
        Matcher hit = RESTATED.matcher(paragraph.text());
        while (hit.find()) {
            Paragraph words = paragraph.from(hit.start() + 1);
            BigDecimal actual = lastShare(paragraph.text().substring(0, hit.start()));
            int length = hit.end() - hit.start();
            TargetWords.in(words).stream()
                    .filter(target -> target.unit().startsWith("%"))
                    .filter(target -> words.text().indexOf(target.source().quote()) < length)
                    .limit(1)
                    .forEach(target -> found.add(indicator(null, target, actual, Confidence.CHECK)));
        }
    }

    private static BigDecimal lastShare(String before) {
        Matcher share = SHARE.matcher(before);
        String last = null;
        while (share.find()) {
            last = share.group(1);
        }
        return last == null ? null : Numbers.parse(last);
    }

    private static IndicatorRead indicator(
            Section section, TargetValue body, BigDecimal actual, Confidence confidence) {
        return new IndicatorRead(
                null,
                section == null ? null : section.title(),
                body.name(),
                body,
                null,
                null,
                actual,
                Found.nothing(),
                List.of(),
                confidence);
    }
}
