package trinhky.intake.domain.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;

/** Parts the header of a table from its rows, also when it has two lines and stands again on every page. */
public final class TableHeader {

    private static final Pattern ROW_MARK = Pattern.compile("^(?:[A-Z]|[IVX]{1,5}|\\d{1,3}(?:\\.\\d{1,2})*)[.)]?$");
    private static final Pattern GROUP = Pattern.compile("^(?:[IVX]{1,5}|[A-H])[.)]\\s+\\p{L}.*");
    private static final Pattern TOTAL = Pattern.compile("(?i)^(?:tổng cộng|tổng số|tổng|cộng)\\b.*");

    private TableHeader() {}

    /** The table of these rows; rows above the first numbered one are its header. */
    public static SourceTable take(List<SourceTable.Row> rows) {
        int first = firstRow(rows);
        int width = rows.stream().mapToInt(row -> row.cells().size()).max().orElse(0);
        List<SourceTable.Row> header = rows.subList(0, first);
        List<Paragraph> columns = new ArrayList<>();
        for (int column = 0; column < width; column++) {
            columns.add(column(header, column));
        }
        List<String> repeated = header.stream().map(TableHeader::words).toList();
        List<SourceTable.Row> body = rows.subList(first, rows.size()).stream()
                .filter(row -> !repeated.contains(words(row)) && !words(row).isBlank())
                .toList();
        return new SourceTable(columns, body, rows.get(0).line());
    }

    private static int firstRow(List<SourceTable.Row> rows) {
        for (int at = 1; at < rows.size(); at++) {
            String mark = rows.get(at).text(0);
            if (ROW_MARK.matcher(mark).matches()
                    || isGroup(rows.get(at))
                    || TOTAL.matcher(mark + rows.get(at).text(1)).matches()) {
                return at;
            }
        }
        return 1;
    }

    /** "I. Title" in one cell across the table. */
    private static boolean isGroup(SourceTable.Row row) {
        boolean alone = row.cells().stream().skip(1).allMatch(cell -> cell == null || cell.isBlank());
        return alone && row.cells().size() > 2 && GROUP.matcher(row.text(0)).matches();
    }

    private static Paragraph column(List<SourceTable.Row> header, int column) {
        StringBuilder words = new StringBuilder();
        for (SourceTable.Row row : header) {
            String text = above(row, column, header.size() > 1);
            if (!text.isBlank() && words.indexOf(text) < 0) {
                words.append(words.isEmpty() ? "" : " ").append(text);
            }
        }
        int line = header.get(0).line();
        Integer page = header.get(0).cells().stream()
                .filter(Objects::nonNull)
                .findFirst()
                .map(cell -> cell.passage().page())
                .orElse(null);
        return Paragraph.of(new SourceLine(line, page, words.toString()), words.toString());
    }

    /** A header cell that spans columns stands in the first of them only. */
    private static String above(SourceTable.Row row, int column, boolean severalLines) {
        String own = row.text(column);
        return own.isBlank() && severalLines && column > 0 && !row.text(0).isBlank() ? spanning(row, column) : own;
    }

    private static String spanning(SourceTable.Row row, int column) {
        int left = column;
        while (left > 0 && row.text(left).isBlank()) {
            left--;
        }
        return left == 0 ? "" : row.text(left);
    }

    private static String words(SourceTable.Row row) {
        StringBuilder all = new StringBuilder();
        row.cells().stream()
                .filter(Objects::nonNull)
                .forEach(cell -> all.append(cell.text()).append(' '));
        return all.toString().strip();
    }
}
