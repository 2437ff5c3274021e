package trinhky.intake.domain.report;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import trinhky.intake.AskedLine;
import trinhky.intake.ProposedLine;
import trinhky.intake.domain.source.Passage;

/**
 * A line of a report that says something of a target or a task.
 *
 * @param code its number in the report's table, empty in prose
 * @param words the words of its name that carry meaning
 * @param value the cell or words with the value
 * @param inTable whether it is a row of a table
 */
record SaidLine(String code, Set<String> words, String value, boolean inTable, Passage source) {

    private static final Pattern NUMBER = Pattern.compile("\\d[\\d.]*(?:,\\d+)?");
    private static final Pattern PERCENT = Pattern.compile("(\\d{1,3})(?:,\\d+)?\\s*%");
    private static final int HUNDRED = 100;

    /** Whether it can answer the line: a number for a target, progress for a task. */
    boolean answers(AskedLine asked) {
        return asked.isTask()
                ? inTable && !value.isBlank()
                : NUMBER.matcher(value).find();
    }

    ProposedLine proposedFor(AskedLine asked, boolean certain) {
        return asked.isTask() ? progressFor(asked.key(), certain) : numberFor(asked, certain);
    }

    private ProposedLine progressFor(String key, boolean certain) {
        String progress = progress();
        Integer percent = percent(progress);
        return new ProposedLine(
                key, null, percent, progress, value, certain, source.quote(), source.line(), source.page());
    }

    private ProposedLine numberFor(AskedLine asked, boolean certain) {
        Matcher number = NUMBER.matcher(value);
        String entered = number.find() ? number.group() : null;
        boolean sameUnit = !asked.unit().startsWith("%") || value.contains("%") || value.equals(entered);
        boolean sure = certain && sameUnit;
        return new ProposedLine(
                asked.key(), entered, null, null, null, sure, source.quote(), source.line(), source.page());
    }

    private String progress() {
        String words = value.toLowerCase(Locale.ROOT);
        if (words.matches("(?s).*(?:chưa (?:thực hiện|triển khai|bắt đầu)).*")) {
            return "NOT_STARTED";
        }
        if (words.matches("(?s).*(?:đã hoàn thành|hoàn thành 100|100%|đã ban hành|đã tổ chức).*")
                || words.strip().equals("hoàn thành")) {
            return "DONE";
        }
        return words.matches("(?s).*(?:đang|\\d+\\s*%).*") ? "IN_PROGRESS" : null;
    }

    private Integer percent(String progress) {
        Matcher percent = PERCENT.matcher(value);
        if (percent.find()) {
            return Math.min(HUNDRED, Integer.parseInt(percent.group(1)));
        }
        return "DONE".equals(progress) ? Integer.valueOf(HUNDRED) : null;
    }
}
