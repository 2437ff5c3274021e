package trinhky.intake.application.file;

/**
 * A letter on a page, in points from the upper left corner as a reader holds the page.
 *
 * @param y its base line
 * @param size of the font as printed
 */
record PdfGlyph(String text, float x, float y, float width, float size) {

    float end() {
        return x + width;
    }

    float middle() {
        return x + width / 2;
    }

    boolean isDigit() {
        return text.length() == 1 && Character.isDigit(text.charAt(0));
    }
}
