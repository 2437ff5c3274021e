package trinhky.intake.domain.source;

import java.util.ArrayList;
import java.util.List;

/** Words that belong together, with the line that each of them stands on. */
public final class Paragraph implements Block {

    private record Start(int offset, SourceLine line) {}

    private final String display;
    private final String text;
    private final List<Start> starts;

    private Paragraph(String display, List<Start> starts) {
        this.display = display;
        this.text = Canonical.of(display);
        this.starts = starts;
    }

    /** Joins lines that were broken only by the width of the page. */
    public static Paragraph of(List<SourceLine> lines) {
        StringBuilder joined = new StringBuilder();
        List<Start> starts = new ArrayList<>();
        for (SourceLine line : lines) {
            String words = Canonical.display(line.text());
            if (!joined.isEmpty() && !words.isEmpty() && !isBrokenWord(joined, words)) {
                joined.append(' ');
            }
            starts.add(new Start(joined.length(), line));
            joined.append(words);
        }
        return new Paragraph(joined.toString(), starts);
    }

    /** A part of a line, such as a cell. */
    public static Paragraph of(SourceLine line, String part) {
        String words = Canonical.display(part);
        return new Paragraph(words, List.of(new Start(0, line)));
    }

    /** A number broken after its hyphen, such as "645/QĐ-" and "TTg". */
    private static boolean isBrokenWord(StringBuilder before, String after) {
        char last = before.charAt(before.length() - 1);
        boolean hyphen = last == '-' && before.length() > 1 && Character.isLetter(before.charAt(before.length() - 2));
        return (hyphen || last == '/') && Character.isLetter(after.charAt(0));
    }

    /** The words in the spelling for comparison. */
    public String text() {
        return text;
    }

    /** The words as they stand in the file. */
    public String display() {
        return display;
    }

    public boolean isBlank() {
        return text.isBlank();
    }

    @Override
    public int line() {
        return starts.get(0).line().number();
    }

    /** The place of the whole paragraph. */
    public Passage passage() {
        return passage(0, text.length());
    }

    /** The place of a part of it. */
    public Passage passage(int from, int to) {
        Start first = at(from);
        Start last = at(Math.max(from, to - 1));
        return new Passage(
                display.substring(from, to).strip(),
                first.line().number(),
                last.line().number(),
                first.line().page());
    }

    /** The same words from an offset on. */
    public Paragraph from(int offset) {
        List<Start> kept = new ArrayList<>();
        int skipped = offset;
        while (skipped < display.length() && display.charAt(skipped) == ' ') {
            skipped++;
        }
        for (Start start : starts) {
            if (start.offset() <= skipped) {
                kept.clear();
            }
            kept.add(new Start(Math.max(0, start.offset() - skipped), start.line()));
        }
        return new Paragraph(display.substring(Math.min(skipped, display.length())), kept);
    }

    /** The same places with other words of the same length. */
    public Paragraph replaced(String words) {
        return new Paragraph(words, starts);
    }

    private Start at(int offset) {
        Start found = starts.get(0);
        for (Start start : starts) {
            if (start.offset() <= offset) {
                found = start;
            }
        }
        return found;
    }

    @Override
    public String toString() {
        return line() + ": " + display;
    }
}
