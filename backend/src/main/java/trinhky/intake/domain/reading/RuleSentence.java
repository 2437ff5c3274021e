package trinhky.intake.domain.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import trinhky.intake.domain.source.Paragraph;
import trinhky.intake.domain.source.Passage;

/**
 * One sentence about reports and what was understood of it.
 *
 * @param offset where it begins in the paragraph
 * @param words its spelling for comparison
 * @param display its words as they stand in the file
 */
record RuleSentence(
        Paragraph paragraph, int offset, String words, String display, List<String> from, Receivers receivers) {

    private static final Pattern WINDOW = Pattern.compile(
            "(?iu)(?:số liệu|thời gian chốt số liệu|kỳ số liệu|tính)[^.;()]{0,30}?(?:từ|kể từ) (?:ngày )?[^.;()]*? đến (?:hết )?(?:ngày )?\\d[^.;,()]*");

    /** A rule for each deadline, else for each period the words name. */
    List<RuleRead> rules(boolean periodic, boolean adHoc) {
        List<Deadline> deadlines =
                Deadline.in(words).stream().filter(day -> !inWindow(day)).toList();
        List<RuleRead> rules = new ArrayList<>();
        for (Deadline deadline : deadlines) {
            rules.add(dated(deadline, deadlines.size() == 1));
        }
        if (!deadlines.isEmpty()) {
            return rules;
        }
        List<String> periods = Periods.allIn(words);
        if (periods.isEmpty() || !periodic) {
            String type = periodic && adHoc ? "periodic+ad_hoc" : periodic ? "periodic" : "ad_hoc";
            return List.of(undated(type, periodic ? null : "ON_EVENT"));
        }
        periods.forEach(period -> rules.add(undated(adHoc ? "periodic+ad_hoc" : "periodic", period)));
        return rules;
    }

    @SuppressWarnings("size: fills one record, a line a field")
    private RuleRead dated(Deadline deadline, boolean only) {
        String said = deadline.year() != null && deadline.period() == null ? "ONCE" : said(deadline, only);
        String period = said == null ? "YEAR" : said;
        int end = phraseEnd(deadline);
        String phrase = display.substring(deadline.start(), end).strip();
        boolean clear = said != null && deadline.month() != null && !from.isEmpty();
        return new RuleRead(
                "periodic",
                period,
                deadline.day(),
                deadline.month(),
                deadline.year(),
                deadline.inclusive(),
                deadline.hour(),
                window(),
                from,
                receivers.first(),
                consolidation(),
                phrase,
                null,
                clear ? Confidence.CERTAIN : Confidence.CHECK,
                whole());
    }

    /** The period as the words give it; null when they do not, then a year is the usual one and a person has to look. */
    private String said(Deadline deadline, boolean only) {
        return deadline.period() == null && only ? Periods.of(words) : deadline.period();
    }

    /** Up to the words that say which report the day is for. */
    private int phraseEnd(Deadline deadline) {
        Matcher rest = Pattern.compile(
                        "^[\\s]*(?:hằng (?:năm|quý|tháng))?\\s*(?:(?:đối với|cho) (?:kỳ )?báo cáo [^,;.()]*?(?= và trước|[,;.()]|$))?")
                .matcher(words.substring(deadline.end()));
        return rest.find() ? deadline.end() + rest.end() : deadline.end();
    }

    private RuleRead undated(String type, String period) {
        String phrase = display.replaceAll("^[-+\\s]+|[./;\\s]+$", "");
        return new RuleRead(
                type,
                period,
                null,
                null,
                null,
                null,
                null,
                window(),
                from,
                receivers.first(),
                consolidation(),
                phrase,
                null,
                Confidence.CHECK,
                whole());
    }

    private RuleRead.Consolidation consolidation() {
        if (!receivers.consolidates()) {
            return null;
        }
        return new RuleRead.Consolidation(receivers.first().get(0), receivers.then(), null);
    }

    private boolean inWindow(Deadline deadline) {
        Matcher window = WINDOW.matcher(words);
        return window.find() && deadline.start() >= window.start() && deadline.end() <= window.end();
    }

    private String window() {
        Matcher window = WINDOW.matcher(words);
        return window.find() ? display.substring(window.start(), window.end()) : null;
    }

    private Passage whole() {
        return paragraph.passage(offset, offset + words.length());
    }
}
