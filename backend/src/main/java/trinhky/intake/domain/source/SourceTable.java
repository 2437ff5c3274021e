package trinhky.intake.domain.source;

import java.util.List;

/**
 * A table of the file.
 *
 * @param columns the words of the header, one a column
 * @param rows rows with one cell a column; a cell that the text lost is null, one that is empty is blank
 */
public record SourceTable(List<Paragraph> columns, List<Row> rows, int line) implements Block {

    public SourceTable {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /** One row. */
    public record Row(List<Paragraph> cells, int line) {

        /** The cell's words, empty when it is lost or blank. */
        public String text(int column) {
            Paragraph cell = cell(column);
            return cell == null ? "" : cell.text();
        }

        /** The cell, null when the text has none there. */
        public Paragraph cell(int column) {
            return column < 0 || column >= cells.size() ? null : cells.get(column);
        }
    }

    /** The words of a column's header. */
    public String header(int column) {
        return columns.get(column).text();
    }
}
