package trinhky.intake.domain.source;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The notes at the foot of the pages of a wrapped text: lines that begin with the next note's number, in order.
 *
 * @param others the lines without them
 */
record Footnotes(List<SourceLine> others, List<Paragraph> paragraphs) {

    private static final Pattern BEGIN = Pattern.compile("^(\\d{1,2}) (?=\\p{Lu}|Đ)(.*)$");

    static Footnotes in(List<SourceLine> lines, Wrapping wrapping) {
        if (!wrapping.wraps()) {
            return new Footnotes(lines, List.of());
        }
        Reading reading = new Reading();
        lines.forEach(reading::read);
        List<Paragraph> notes = reading.notes.stream().map(Paragraph::of).toList();
        return new Footnotes(reading.others, notes);
    }

    private static final class Reading {

        private final List<SourceLine> others = new ArrayList<>();
        private final List<List<SourceLine>> notes = new ArrayList<>();
        private boolean inside;
        private boolean afterBlank = true;
        private boolean tables;
        private String lastOther = "";

        void read(SourceLine line) {
            String text = Canonical.display(line.text());
            tables |= Shapes.is(Shapes.TABLE_HEADER_LINE, text);
            Matcher begin = BEGIN.matcher(text);
            if (!tables && (afterBlank || inside) && begin.matches() && isNext(begin.group(1))) {
                notes.add(new ArrayList<>(List.of(line)));
                inside = true;
            } else if (text.isEmpty() || (inside && line.text().startsWith(" "))) {
                inside = false;
                other(line, text);
            } else if (inside || resumes(text)) {
                notes.get(notes.size() - 1).add(line);
            } else {
                other(line, text);
            }
            afterBlank = text.isEmpty();
        }

        private void other(SourceLine line, String text) {
            others.add(line);
            lastOther = text.isEmpty() ? lastOther : text;
        }

        private boolean isNext(String number) {
            return Integer.parseInt(number) == notes.size() + 1;
        }

        /** A note that the page cut goes on at the foot of the next one, where the text above it is complete. */
        private boolean resumes(String text) {
            if (notes.isEmpty() || !afterBlank || !Character.isLowerCase(text.charAt(0))) {
                return false;
            }
            List<SourceLine> note = notes.get(notes.size() - 1);
            String end = Canonical.display(note.get(note.size() - 1).text());
            inside = !Shapes.is(Shapes.ENDS_SENTENCE, end) && lastOther.endsWith(".");
            return inside;
        }
    }
}
