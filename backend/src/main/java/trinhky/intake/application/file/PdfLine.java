package trinhky.intake.application.file;

import java.util.ArrayList;
import java.util.List;

/** Letters that follow each other on one base line, of the body or of one cell. */
final class PdfLine {

    private static final float SAME_LINE = 0.45f;
    private static final float SPACE = 0.18f;
    private static final float WIDEST_GAP = 3;
    private static final float SMALL = 0.8f;
    private static final float COLUMN_GAP = 0.8f;

    private final List<PdfGlyph> glyphs = new ArrayList<>();
    private final PdfGrid grid;
    private final PdfGrid.Cell cell;
    private float size;

    PdfLine(PdfGrid grid, PdfGrid.Cell cell, PdfGlyph first) {
        this.grid = grid;
        this.cell = cell;
        add(first);
    }

    PdfGrid grid() {
        return grid;
    }

    PdfGrid.Cell cell() {
        return cell;
    }

    /** Size of its largest letters. */
    float size() {
        return size;
    }

    float y() {
        return glyphs.get(0).y();
    }

    float x() {
        return glyphs.get(0).x();
    }

    float end() {
        return glyphs.get(glyphs.size() - 1).end();
    }

    /** The line cut where a gap is wider than one between words, as between the columns of a table without drawn lines. */
    List<PdfLine> parts() {
        List<PdfLine> parts = new ArrayList<>();
        PdfLine part = null;
        for (PdfGlyph glyph : glyphs) {
            if (part != null && glyph.x() - part.end() <= size * COLUMN_GAP) {
                part.add(glyph);
            } else if (!glyph.text().isBlank()) {
                part = new PdfLine(grid, cell, glyph);
                parts.add(part);
            }
        }
        return parts;
    }

    void add(PdfGlyph glyph) {
        glyphs.add(glyph);
        size = Math.max(size, glyph.size());
    }

    /** Whether the letter goes on with this line; a gap as wide as between two columns ends it. */
    boolean goesOn(PdfGlyph glyph) {
        PdfGlyph last = glyphs.get(glyphs.size() - 1);
        float em = Math.max(size, glyph.size());
        float gap = glyph.x() - last.end();
        return Math.abs(glyph.y() - last.y()) < em * SAME_LINE && gap > -em && gap < em * WIDEST_GAP;
    }

    /** The words; raised small digits are the mark of a footnote. */
    String text() {
        StringBuilder words = new StringBuilder();
        boolean inMark = false;
        PdfGlyph last = null;
        for (PdfGlyph glyph : glyphs) {
            boolean mark = isMark(glyph, inMark, words);
            boolean apart = last != null && glyph.x() - last.end() > Math.max(size, 1) * SPACE;
            words.append(between(words, inMark, mark, apart && !glyph.text().isBlank()));
            words.append(glyph.text());
            inMark = mark;
            last = glyph;
        }
        return words.append(inMark ? "]" : "").toString().strip();
    }

    /** What stands between two letters: the brackets of a mark, and a space where the print leaves one. */
    private static String between(StringBuilder words, boolean inMark, boolean mark, boolean apart) {
        if (inMark) {
            return mark ? "" : "] ";
        }
        String space = (apart || mark) && !endsBlank(words) ? " " : "";
        return space + (mark ? "[" : "");
    }

    /** A lone small digit behind a unit of measure (m²) is an exponent. */
    private boolean isMark(PdfGlyph glyph, boolean inMark, StringBuilder words) {
        boolean small = glyph.isDigit() && glyph.size() < size * SMALL;
        boolean exponent = !inMark && words.length() > 0 && words.charAt(words.length() - 1) == 'm';
        return small && !exponent;
    }

    private static boolean endsBlank(StringBuilder words) {
        return words.isEmpty() || Character.isWhitespace(words.charAt(words.length() - 1));
    }
}
