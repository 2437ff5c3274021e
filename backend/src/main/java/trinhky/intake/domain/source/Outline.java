package trinhky.intake.domain.source;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The body as headings with what stands under them.
 *
 * @param opening what stands before the first heading
 * @param sections headings in order
 */
public record Outline(List<Paragraph> opening, List<Section> sections) {

    private static final List<Pattern> LEVELS = List.of(
            Pattern.compile("^(?:[IVX]{1,5}\\s?[.)]|[A-H]\\.|Điều \\d{1,3}\\.)\\s+(?=\\p{L})"),
            Pattern.compile("^(?:[IVX]{1,5}\\.)?\\d{1,2}[.)]\\s+(?=[\\p{L}\"(])"),
            Pattern.compile("^(?:[IVX]{1,5}\\.)?\\d{1,2}\\.\\d{1,2}[.)]?\\s+(?=[\\p{L}\"(])"),
            Pattern.compile("^\\d{1,2}\\.\\d{1,2}\\.\\d{1,2}[.)]?\\s+(?=[\\p{L}\"(])"),
            Pattern.compile("^[a-zđ]\\)\\s+(?=[\\p{L}\"(\\d])"));
    private static final Pattern CLOSING = Pattern.compile("^(?:Nơi nhận|(?:TM|KT|TL|TUQ|Q)\\. ?\\p{Lu}{2,}).*");

    /** Reads the paragraphs of a body; the recipients and the signature end the last section. */
    public static Outline of(List<Paragraph> paragraphs) {
        List<Paragraph> opening = new ArrayList<>();
        List<Section> sections = new ArrayList<>();
        Deque<Section> path = new ArrayDeque<>();
        for (Paragraph paragraph : paragraphs) {
            if (CLOSING.matcher(paragraph.text()).matches()) {
                break;
            }
            int level = level(paragraph.text());
            if (level > 0) {
                sections.add(begin(paragraph, level, path));
            } else if (path.isEmpty()) {
                opening.add(paragraph);
            } else {
                path.peek().add(paragraph);
            }
        }
        return new Outline(opening, sections);
    }

    private static Section begin(Paragraph heading, int level, Deque<Section> path) {
        while (!path.isEmpty() && path.peek().level() >= level) {
            path.pop();
        }
        Matcher label = LEVELS.get(level - 1).matcher(heading.text());
        Section section = new Section(label.find() ? label.group() : "", level, heading, path.peek());
        path.push(section);
        return section;
    }

    private static int level(String text) {
        for (int level = 0; level < LEVELS.size(); level++) {
            if (LEVELS.get(level).matcher(text).find()) {
                return level + 1;
            }
        }
        return 0;
    }
}
