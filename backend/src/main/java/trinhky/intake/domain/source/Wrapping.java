package trinhky.intake.domain.source;

import java.util.List;

/**
 * Whether lines end where the page ended.
 *
 * @param width usual length of a full line, in characters; 0 when a line is a whole paragraph
 */
record Wrapping(int width) {

    private static final int LONGEST_WRAPPED = 135;
    private static final int SHORTEST_TEXT = 40;

    static Wrapping of(List<SourceLine> lines) {
        int[] lengths = lines.stream()
                .mapToInt(line -> line.text().strip().length())
                .filter(length -> length >= SHORTEST_TEXT)
                .sorted()
                .toArray();
        if (lengths.length == 0) {
            return new Wrapping(0);
        }
        int usual = lengths[(int) ((lengths.length - 1) * 0.85)];
        return new Wrapping(usual > LONGEST_WRAPPED ? 0 : usual);
    }

    boolean wraps() {
        return width > 0;
    }

    /** A line this short ended because its paragraph ended. */
    boolean isShort(String text) {
        return text.length() < width * 0.75;
    }
}
