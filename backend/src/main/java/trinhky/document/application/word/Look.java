package trinhky.document.application.word;

import org.apache.poi.xwpf.usermodel.ParagraphAlignment;

/**
 * How a paragraph looks.
 *
 * @param size of the letters in points
 * @param firstLine indent of the first line in twentieths of a point
 * @param before space before in twentieths of a point
 */
record Look(double size, boolean bold, boolean italic, ParagraphAlignment alignment, int firstLine, int before) {

    private static final int INDENT = 720;
    private static final int SIX_POINTS = 120;

    static final Look TEXT = new Look(14, false, false, ParagraphAlignment.BOTH, INDENT, SIX_POINTS);
    static final Look BASIS = TEXT.inItalics();
    static final Look HEADING = TEXT.inBold();

    static Look centred(double size) {
        return new Look(size, false, false, ParagraphAlignment.CENTER, 0, 0);
    }

    static Look left(double size) {
        return new Look(size, false, false, ParagraphAlignment.LEFT, 0, 0);
    }

    static Look right(double size) {
        return new Look(size, false, false, ParagraphAlignment.RIGHT, 0, 0);
    }

    Look inBold() {
        return new Look(size, true, italic, alignment, firstLine, before);
    }

    Look inItalics() {
        return new Look(size, bold, true, alignment, firstLine, before);
    }

    Look after(int points) {
        return new Look(size, bold, italic, alignment, firstLine, points * 20);
    }
}
