package trinhky.intake.domain.source;

import java.util.ArrayList;
import java.util.List;

/** Text of printed pages, whose lines and tables were found by their places. */
public final class LaidOutText {

    /** What stands on a page, in reading order. */
    public sealed interface Part permits Line, Table {}

    /** A printed line. */
    public record Line(SourceLine line) implements Part {}

    /** A table with its header. */
    public record Table(List<SourceTable.Row> rows) implements Part {}

    private LaidOutText() {}

    /** Joins lines to paragraphs and parts body, annexes and footnotes. */
    public static SourceText of(
            List<Part> parts, List<List<SourceLine>> footnotes, List<SourceLine> lines, List<String> notes) {
        Wrapping wrapping = Wrapping.of(parts.stream()
                .filter(Line.class::isInstance)
                .map(part -> ((Line) part).line())
                .toList());
        List<Block> blocks = new ArrayList<>();
        List<SourceLine> open = new ArrayList<>();
        for (Part part : parts) {
            if (part instanceof Line one) {
                open.add(one.line());
            } else if (part instanceof Table table) {
                blocks.addAll(PlainText.blocks(open, wrapping));
                blocks.add(TableHeader.take(table.rows()));
                open.clear();
            }
        }
        blocks.addAll(PlainText.blocks(open, wrapping));
        return SourceAssembly.of(blocks, footnotes.stream().map(Paragraph::of).toList(), lines, notes);
    }
}
