package trinhky.intake.application.file;

import java.util.ArrayList;
import java.util.List;

/** The table that the pages are giving at the moment; one with drawn lines or one without. */
final class PdfOpenTable {

    private final List<PdfTable.Row> unruled = new ArrayList<>();
    private PdfTable ruled;

    /** Whether another table is the same one on its next page; a table with drawn lines takes over the rows before. */
    boolean goesOnWith(Object table) {
        if (table instanceof PdfUnruled words) {
            return words.onward() && !unruled.isEmpty();
        }
        return ruled != null && ((PdfTable) table).follows(ruled);
    }

    void add(Object table, int page) {
        if (table instanceof PdfUnruled words) {
            words.rows(page).forEach(row -> add(row, words.onward()));
        } else {
            ruled = (PdfTable) table;
        }
    }

    /** A row that the end of a page cut is whole again. */
    private void add(PdfTable.Row row, boolean onward) {
        if (onward && !unruled.isEmpty() && row.hasNoNumber()) {
            unruled.add(PdfTable.joined(unruled.remove(unruled.size() - 1), row));
        } else {
            unruled.add(row);
        }
    }

    /** Its rows, none when no table is open; afterwards none is. */
    List<PdfTable.Row> end() {
        List<PdfTable.Row> rows = ruled == null ? List.copyOf(unruled) : ruled.rows();
        unruled.clear();
        ruled = null;
        return rows;
    }
}
