package trinhky.intake.application.file;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The words of a drawn table, cell by cell; goes on over pages that have the same columns. */
final class PdfTable {

    /**
     * A row as printed.
     *
     * @param cells one a column, each with its printed lines
     */
    record Row(int page, List<List<String>> cells) {

        boolean hasNoNumber() {
            return cells.get(0).isEmpty();
        }

        String words() {
            return cells.toString();
        }
    }

    private final PdfGrid grid;
    private final int page;
    private final Map<PdfGrid.Cell, List<String>> words = new HashMap<>();
    private final List<Row> before = new ArrayList<>();

    PdfTable(PdfGrid grid, int page) {
        this.grid = grid;
        this.page = page;
    }

    void add(PdfLine line) {
        words.computeIfAbsent(line.cell(), any -> new ArrayList<>()).add(line.text());
    }

    /** Puts the rows of the page before in front, if they are of the same table. */
    boolean follows(PdfTable other) {
        boolean same = page == other.page + 1 && grid.continues(other.grid);
        if (same) {
            before.addAll(other.rows());
        }
        return same;
    }

    /** The rows; one that the end of a page cut is whole again. */
    List<Row> rows() {
        List<Row> all = new ArrayList<>(before);
        boolean first = !before.isEmpty();
        for (Row row : own()) {
            boolean header = first
                    && before.stream().limit(2).anyMatch(other -> other.words().equals(row.words()));
            if (header) {
                continue;
            }
            if (first && row.hasNoNumber()) {
                all.set(all.size() - 1, joined(all.get(all.size() - 1), row));
            } else {
                all.add(row);
            }
            first = false;
        }
        return all;
    }

    static Row joined(Row cut, Row rest) {
        List<List<String>> cells = new ArrayList<>();
        for (int column = 0; column < cut.cells().size(); column++) {
            List<String> both = new ArrayList<>(cut.cells().get(column));
            both.addAll(rest.cells().get(column));
            cells.add(both);
        }
        return new Row(cut.page(), cells);
    }

    private List<Row> own() {
        List<Row> rows = new ArrayList<>();
        for (int row = 0; row < grid.height(); row++) {
            List<List<String>> cells = new ArrayList<>();
            boolean begins = false;
            for (int column = 0; column < grid.width(); column++) {
                PdfGrid.Cell root = grid.root(row, column);
                begins |= root.row() == row;
                cells.add(cell(root, row, column));
            }
            if (begins && cells.stream().anyMatch(lines -> !lines.isEmpty())) {
                rows.add(new Row(page, cells));
            }
        }
        return rows;
    }

    /** A cell that spans columns stands in the first; one that spans rows stands in each, the number of a row excepted. */
    private List<String> cell(PdfGrid.Cell root, int row, int column) {
        boolean shown = root.column() == column && (root.row() == row || column > 0);
        return shown ? words.getOrDefault(root, List.of()) : List.of();
    }
}
