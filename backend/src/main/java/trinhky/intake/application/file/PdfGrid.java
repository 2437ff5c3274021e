package trinhky.intake.application.file;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A table as its drawn lines show it: the columns and rows of its lattice, and which of its cells are joined. */
final class PdfGrid {

    /** A cell of the lattice. */
    record Cell(int row, int column) {}

    private static final float SAME = 3;
    private static final int FEWEST_COLUMN_EDGES = 3;

    private final List<PdfRuling> rulings;
    private final float[] columns;
    private final float[] rows;

    private PdfGrid(List<PdfRuling> rulings) {
        this.rulings = rulings;
        this.columns = places(rulings.stream().filter(PdfRuling::upright));
        this.rows = places(rulings.stream().filter(ruling -> !ruling.upright()));
    }

    /** The tables that lines which touch each other make; a frame around words is none. */
    static List<PdfGrid> in(List<PdfRuling> rulings, Allowance allowance) {
        List<PdfGrid> grids = new ArrayList<>();
        List<PdfRuling> left = new ArrayList<>(rulings);
        while (!left.isEmpty()) {
            PdfGrid grid = new PdfGrid(connected(left, allowance));
            if (grid.columns.length >= FEWEST_COLUMN_EDGES
                    && grid.rows.length >= 2
                    && grid.columns.length <= Limits.COLUMNS) {
                allowance.spendCells(grid.columns.length * grid.rows.length);
                grids.add(grid);
            }
        }
        return grids;
    }

    private static List<PdfRuling> connected(List<PdfRuling> left, Allowance allowance) {
        List<PdfRuling> found = new ArrayList<>(List.of(left.remove(left.size() - 1)));
        for (int at = 0; at < found.size(); at++) {
            allowance.stillTime();
            PdfRuling one = found.get(at);
            left.removeIf(other -> one.touches(other) && found.add(other));
        }
        return found;
    }

    private static float[] places(Stream<PdfRuling> rulings) {
        List<Float> places = new ArrayList<>();
        rulings.map(PdfRuling::at).sorted().forEach(at -> {
            if (places.isEmpty() || at - places.get(places.size() - 1) > SAME) {
                places.add(at);
            }
        });
        float[] all = new float[places.size()];
        for (int at = 0; at < all.length; at++) {
            all[at] = places.get(at);
        }
        return all;
    }

    int width() {
        return columns.length - 1;
    }

    int height() {
        return rows.length - 1;
    }

    /** The cell at this place, for a joined one its first; null outside. */
    Cell at(float x, float y) {
        int column = before(columns, x);
        int row = before(rows, y);
        if (column < 0 || row < 0) {
            return null;
        }
        while (column > 0 && !isDrawn(true, columns[column], middle(rows, row))) {
            column--;
        }
        while (row > 0 && !isDrawn(false, rows[row], middle(columns, column))) {
            row--;
        }
        return new Cell(row, column);
    }

    /** The cell that this one of the lattice belongs to. */
    Cell root(int row, int column) {
        return at(middle(columns, column), middle(rows, row));
    }

    /** Whether a table of another page has the same columns. */
    boolean continues(PdfGrid other) {
        if (columns.length != other.columns.length) {
            return false;
        }
        float shift = columns[0] - other.columns[0];
        for (int at = 0; at < columns.length; at++) {
            if (Math.abs(columns[at] - other.columns[at] - shift) > SAME * 2) {
                return false;
            }
        }
        return true;
    }

    private boolean isDrawn(boolean upright, float at, float place) {
        return rulings.stream()
                .anyMatch(ruling ->
                        ruling.upright() == upright && Math.abs(ruling.at() - at) <= SAME && ruling.within(place));
    }

    private static float middle(float[] edges, int at) {
        return (edges[at] + edges[at + 1]) / 2;
    }

    private static int before(float[] edges, float place) {
        if (place < edges[0] || place > edges[edges.length - 1]) {
            return -1;
        }
        int at = 0;
        while (at < edges.length - 2 && place > edges[at + 1]) {
            at++;
        }
        return at;
    }
}
