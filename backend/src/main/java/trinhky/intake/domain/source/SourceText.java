package trinhky.intake.domain.source;

import java.util.List;
import java.util.stream.Stream;

/**
 * A file as passages in reading order.
 *
 * @param body what stands before the first annex
 * @param annexes the annexes in order
 * @param footnotes notes of pages
 * @param lines the lines as they stand in the file
 * @param notes what the reader noticed and does not want to keep to itself, e.g. {@code tracked-changes}
 */
public record SourceText(
        List<Block> body, List<Annex> annexes, List<Paragraph> footnotes, List<SourceLine> lines, List<String> notes) {

    /** An annex: its label, e.g. "PHỤ LỤC 1", and what follows. */
    public record Annex(Paragraph label, List<Block> blocks) {}

    /** The paragraphs of the body. */
    public List<Paragraph> paragraphs() {
        return paragraphsOf(body).toList();
    }

    /** Every paragraph: body, annexes, footnotes. */
    public List<Paragraph> allParagraphs() {
        return Stream.of(
                        paragraphsOf(body),
                        annexes.stream().flatMap(annex -> paragraphsOf(annex.blocks())),
                        footnotes.stream())
                .flatMap(paragraphs -> paragraphs)
                .toList();
    }

    /** Every table: body, annexes. */
    public List<SourceTable> tables() {
        return Stream.concat(body.stream(), annexes.stream().flatMap(annex -> annex.blocks().stream()))
                .filter(SourceTable.class::isInstance)
                .map(SourceTable.class::cast)
                .toList();
    }

    private static Stream<Paragraph> paragraphsOf(List<Block> blocks) {
        return blocks.stream().filter(Paragraph.class::isInstance).map(Paragraph.class::cast);
    }
}
