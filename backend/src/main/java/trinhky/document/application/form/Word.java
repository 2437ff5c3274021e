package trinhky.document.application.form;

/**
 * A word on a page.
 *
 * @param page from 1
 * @param left left edge in points
 * @param right right edge in points
 * @param baseline distance of its line from the upper edge of the page in points
 * @param size size of the letters in points
 */
record Word(
        int page,
        float left,
        float right,
        float baseline,
        float size,
        boolean bold,
        boolean italic,
        boolean black,
        String text) {

    boolean onLineOf(Word other) {
        return page == other.page && Math.abs(baseline - other.baseline) < 2;
    }
}
