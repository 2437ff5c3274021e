package trinhky.intake.domain.finding;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import trinhky.intake.domain.reading.FindingRead;
import trinhky.intake.domain.reading.PlanReading;
import trinhky.intake.domain.source.Paragraph;
import trinhky.intake.domain.source.Passage;

/** Spelling, signs and terms that a reader would mark. */
final class WordingChecks implements Checks.Check {

    private record Sign(String rule, Pattern words) {}

    private static final List<Sign> SIGNS = List.of(
            new Sign("FOOTNOTE_GLUED_TO_NUMBER", Pattern.compile("(?:năm|-)\\s?(?:19|20)\\d{2}\\d{1,2}(?![\\d./])")),
            new Sign("OUTDATED_TERM", Pattern.compile("(?iu)mức độ (?:3, 4|3 và 4|3,4|4(?![\\d.]))")),
            new Sign(
                    "DATE_FORMAT_MIXED",
                    Pattern.compile(
                            "\\d{1,2}/0\\d/\\d{4}\\s*(?:-|đến(?: ngày)?)\\s*\\d{1,2}/[1-9]/\\d{4}|\\d{1,2}/[1-9]/\\d{4}\\s*(?:-|đến(?: ngày)?)\\s*\\d{1,2}/0\\d/\\d{4}")),
            new Sign(
                    "CONTRADICTORY_QUALIFIER",
                    Pattern.compile(
                            "(?iu)(?<!\\p{L})(?:trên|hơn|khoảng|gần) \\d{1,3}(?:\\.\\d{3})*\\.\\d{0,2}[1-9](?![\\d,%])(?= \\p{L})")),
            new Sign("TYPO", Spelling.TYPOS));
    private static final Pattern LIST = Pattern.compile("[^,;.()]+(?:, [^,;.()]+){3,}");

    @Override
    public List<FindingRead> in(PlanReading reading) {
        List<FindingRead> found = new ArrayList<>();
        List<Paragraph> all = new ArrayList<>(reading.text().allParagraphs());
        reading.text()
                .tables()
                .forEach(table -> table.rows()
                        .forEach(row -> row.cells().stream()
                                .filter(cell -> cell != null && cell.text().length() > 20)
                                .forEach(all::add)));
        for (Sign sign : SIGNS) {
            signs(all, sign, found);
        }
        quotes(reading.text().paragraphs(), found);
        repeated(all, found);
        return found;
    }

    private static void signs(List<Paragraph> paragraphs, Sign sign, List<FindingRead> found) {
        List<Passage> places = new ArrayList<>();
        for (Paragraph paragraph : paragraphs) {
            Matcher matcher = sign.words().matcher(paragraph.text());
            while (matcher.find()) {
                places.add(around(paragraph, matcher.start(), matcher.end()));
            }
        }
        if (!places.isEmpty()) {
            found.add(FindingRead.info(sign.rule(), places.toArray(Passage[]::new)));
        }
    }

    private static Passage around(Paragraph paragraph, int start, int end) {
        int from = Math.max(0, paragraph.text().lastIndexOf(' ', Math.max(0, start - 12)));
        int to = paragraph.text().indexOf(' ', Math.min(paragraph.text().length(), end + 12));
        return paragraph.passage(from, to < 0 ? paragraph.text().length() : to);
    }

    /** An odd number of quotation marks: one is missing. */
    private static void quotes(List<Paragraph> paragraphs, List<FindingRead> found) {
        for (Paragraph paragraph : paragraphs) {
            if (paragraph.text().chars().filter(sign -> sign == '"').count() % 2 == 1) {
                int at = paragraph.text().lastIndexOf('"');
                found.add(FindingRead.info(
                        "UNCLOSED_QUOTE",
                        paragraph.passage(at, Math.min(paragraph.text().length(), at + 90))));
            }
        }
    }

    /** The same item twice in one enumeration. */
    private static void repeated(List<Paragraph> paragraphs, List<FindingRead> found) {
        List<Passage> places = new ArrayList<>();
        for (Paragraph paragraph : paragraphs) {
            Matcher list = LIST.matcher(paragraph.text());
            while (list.find()) {
                List<String> items = List.of(list.group().split(", "));
                boolean twice = items.stream().anyMatch(item -> isItem(item, items));
                if (twice) {
                    places.add(paragraph.passage(list.start(), list.end()));
                }
            }
        }
        if (!places.isEmpty()) {
            found.add(FindingRead.info("DUPLICATED_WORD_IN_LIST", places.toArray(Passage[]::new)));
        }
    }

    private static boolean isItem(String item, List<String> items) {
        int first = items.indexOf(item);
        return item.length() > 3
                && item.split(" ").length < 5
                && items.stream()
                        .skip(first + 1L)
                        .anyMatch(other -> other.equals(item) || other.startsWith(item + " được"));
    }
}
