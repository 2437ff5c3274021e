package trinhky.intake.domain.source;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A file as a reader sees it beside the draft: paragraphs and tables in order, each with its lines and page.
 *
 * @param parts the parts in order; footnotes stand at the end
 */
public record SourcePages(List<Part> parts) {

    /**
     * A paragraph, or a table when it has rows.
     *
     * @param line first line, 1-based
     * @param lineEnd last line
     * @param page null where the format has none
     * @param text empty for a table
     * @param header words of the columns, empty for a paragraph
     */
    public record Part(int line, int lineEnd, Integer page, String text, List<String> header, List<Row> rows) {}

    /** A row of a table. */
    public record Row(int line, List<String> cells) {}

    /** The pages of a text. */
    public static SourcePages of(SourceText text) {
        List<Part> parts = new ArrayList<>();
        text.body().forEach(block -> parts.add(part(block)));
        text.annexes().forEach(annex -> {
            parts.add(part(annex.label()));
            annex.blocks().forEach(block -> parts.add(part(block)));
        });
        text.footnotes().forEach(note -> parts.add(part(note)));
        return new SourcePages(parts);
    }

    private static Part part(Block block) {
        if (block instanceof SourceTable table) {
            List<Row> rows = table.rows().stream()
                    .map(row -> new Row(row.line(), words(row.cells())))
                    .toList();
            int last = rows.stream().mapToInt(Row::line).max().orElse(table.line());
            return new Part(table.line(), last, page(table), "", words(table.columns()), rows);
        }
        Passage place = ((Paragraph) block).passage();
        return new Part(
                place.line(), place.lineEnd(), place.page(), ((Paragraph) block).display(), List.of(), List.of());
    }

    private static Integer page(SourceTable table) {
        return Stream.concat(table.columns().stream(), table.rows().stream().flatMap(row -> row.cells().stream()))
                .filter(cell -> cell != null && cell.passage().page() != null)
                .map(cell -> cell.passage().page())
                .findFirst()
                .orElse(null);
    }

    private static List<String> words(List<Paragraph> cells) {
        return cells.stream().map(cell -> cell == null ? "" : cell.display()).toList();
    }
}
