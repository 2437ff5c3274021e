package trinhky.intake.domain.source;

/**
 * A line of a text, a paragraph of a Word file or a line of a PDF page, as it stands in the file.
 *
 * @param number 1-based place in the file
 * @param page 1-based page, null where the format has none
 */
public record SourceLine(int number, Integer page, String text) {

    boolean isBlank() {
        return Canonical.display(text).isBlank();
    }
}
