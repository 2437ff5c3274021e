package trinhky.intake.domain.source;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** A table whose cells are separated by tabs, one row a line; the header may repeat on every page. */
final class TabTable {

    private TabTable() {}

    static TableRead read(List<SourceLine> lines, int at) {
        List<SourceTable.Row> rows = new ArrayList<>();
        int next = at;
        while (next < lines.size()) {
            SourceLine line = lines.get(next);
            if (line.text().indexOf('\t') < 0 && !line.isBlank() && !goesOn(lines, next)) {
                break;
            }
            if (line.text().indexOf('\t') >= 0) {
                rows.add(row(line));
            }
            next++;
        }
        return rows.size() < 2 ? null : new TableRead(TableHeader.take(rows), next);
    }

    /** A lone page number between two rows. */
    private static boolean goesOn(List<SourceLine> lines, int at) {
        return Shapes.is(Shapes.PAGE_NUMBER, lines.get(at).text().strip())
                && IntStream.range(at + 1, Math.min(at + 4, lines.size()))
                        .anyMatch(later -> lines.get(later).text().indexOf('\t') >= 0);
    }

    private static SourceTable.Row row(SourceLine line) {
        List<Paragraph> cells = Arrays.stream(line.text().split("\t", -1))
                .map(cell -> Paragraph.of(line, cell))
                .toList();
        return new SourceTable.Row(cells, line.number());
    }
}
