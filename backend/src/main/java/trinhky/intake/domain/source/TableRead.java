package trinhky.intake.domain.source;

import java.util.List;

/**
 * A table found in lines of text.
 *
 * @param next index of the first line after it
 */
record TableRead(SourceTable table, int next) {

    private static final int FEWEST_TABS = 2;

    /** The table that begins at this line, null when none does. */
    static TableRead at(List<SourceLine> lines, int at, Wrapping wrapping) {
        String raw = lines.get(at).text();
        if (raw.chars().filter(sign -> sign == '\t').count() >= FEWEST_TABS
                && raw.strip().indexOf('\t') > 0) {
            return TabTable.read(lines, at);
        }
        String text = Canonical.display(raw);
        if (wrapping.wraps() && Shapes.is(Shapes.TABLE_HEADER_LINE, text)) {
            return new FlatTable(lines, at).read();
        }
        return Shapes.is(Shapes.TABLE_START, text) ? new CellTable(lines, at).read() : null;
    }
}
