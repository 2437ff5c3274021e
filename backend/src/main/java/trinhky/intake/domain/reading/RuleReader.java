package trinhky.intake.domain.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import trinhky.intake.domain.source.Outline;
import trinhky.intake.domain.source.Paragraph;
import trinhky.intake.domain.source.Section;
import trinhky.intake.domain.source.Sentences;

/** Reads the sentences that oblige someone to report. */
final class RuleReader {

    private static final Predicate<String> PLACE = title -> title.matches(
            "(?s).*(?:tổ chức thực hiện|báo cáo|trách nhiệm|phân công|theo dõi|giám sát|đôn đốc|thông tin).*");
    private static final Pattern PERIODIC = Pattern.compile(
            "(?iu)định kỳ|hằng (?:năm|quý|tháng|tuần)|mỗi (?:năm|quý|tháng)|6 tháng|sáu tháng|báo cáo (?:quý|năm|tháng)");
    private static final Pattern AD_HOC = Pattern.compile(
            "(?iu)đột xuất|kịp thời|khi có yêu cầu|theo yêu cầu|(?:nếu|khi) có (?:khó khăn|vướng mắc)|khi phát sinh");
    private static final Pattern REPORTS =
            Pattern.compile("(?iu)báo cáo|báo (?:ngay|về|cho)|phản ánh(?= (?:gửi|về|đến|tới|với|kịp thời|bằng))");
    private static final Pattern OWNER_END =
            Pattern.compile("\\s*(?::|,? có trách nhiệm|,? chủ trì(?!\\p{L})).*$", Pattern.DOTALL);

    private final List<RuleRead> rules = new ArrayList<>();

    private RuleReader() {}

    static List<RuleRead> in(Outline outline) {
        RuleReader reader = new RuleReader();
        for (Section section : outline.sections()) {
            if (section.isUnder(PLACE)) {
                reader.sentences(section.titled(), owner(section));
                section.paragraphs().forEach(paragraph -> reader.sentences(paragraph, owner(section)));
            }
        }
        return RuleChains.link(reader.rules);
    }

    /** The unit under whose heading a sentence stands; null when the heading names none. */
    private static String owner(Section section) {
        return section.path()
                .map(heading -> UnitWords.begins(heading.title())
                        ? OWNER_END
                                .matcher(heading.titled().display())
                                .replaceAll("")
                                .strip()
                        : null)
                .filter(Objects::nonNull)
                .reduce((outer, inner) -> inner)
                .orElse(null);
    }

    private void sentences(Paragraph paragraph, String owner) {
        String subject = owner;
        for (Sentences sentence : Sentences.of(paragraph.text())) {
            String words = sentence.in(paragraph.text());
            boolean periodic = PERIODIC.matcher(words).find();
            boolean dated = Deadline.in(words).stream().findAny().isPresent();
            boolean adHoc = AD_HOC.matcher(words).find();
            boolean reports = REPORTS.matcher(words).find();
            if (reports && !periodic && !adHoc && !dated) {
                onward(words, subject);
            } else if (reports) {
                rule(paragraph, sentence.start(), words, subject, periodic || dated, adHoc);
            }
            subject = Reporters.named(words).orElse(subject);
        }
    }

    /** "X tổng hợp, báo cáo Y": X makes one report of those that it receives, for the rules before. */
    private void onward(String words, String owner) {
        Receivers receivers = Receivers.in(words);
        List<String> from = Reporters.in(words, owner);
        if (words.contains("tổng hợp") && !receivers.first().isEmpty() && from.size() == 1) {
            rules.replaceAll(rule -> RuleChains.onward(rule, from.get(0), receivers.first()));
        }
    }

    private void rule(Paragraph paragraph, int offset, String words, String owner, boolean periodic, boolean adHoc) {
        Receivers receivers = Receivers.in(words);
        List<String> from = Reporters.in(words, owner);
        boolean dated = Deadline.in(words).stream().findAny().isPresent();
        if (receivers.first().isEmpty() || (from.isEmpty() && !dated && !words.contains("vướng mắc"))) {
            return;
        }
        String display = paragraph.display().substring(offset, offset + words.length());
        RuleSentence said = new RuleSentence(paragraph, offset, words, display, from, receivers);
        rules.addAll(said.rules(periodic, adHoc));
    }
}
