package trinhky.intake.domain.source;

/**
 * Where a value stands in the file.
 *
 * @param quote the words of the file, null when the passage is only a place
 * @param line first line, 1-based
 * @param lineEnd last line
 * @param page page of the first line, null where the format has none
 */
public record Passage(String quote, Integer line, Integer lineEnd, Integer page) {

    /** The same words, with the place beginning at an earlier line. */
    public Passage since(int earlier) {
        return new Passage(quote, earlier, lineEnd, page);
    }

    /** The same place with other words. */
    public Passage quoting(String words) {
        return new Passage(words, line, lineEnd, page);
    }
}
