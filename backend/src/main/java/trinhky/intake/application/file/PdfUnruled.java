package trinhky.intake.application.file;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A table that is printed without lines: its columns by the places of its words, its rows by their numbers or their distance. */
final class PdfUnruled {

    private static final Pattern MARK = Pattern.compile(
            "^(?:(?:[A-Z]|[IVX]{1,5}|\\d{1,3}(?:\\.\\d{1,2})*)[.)]?|(?:[IVX]{1,5}|[A-H])[.)] .*|(?:Tổng|Cộng)(?!\\p{L}).*)$");
    private static final Pattern PAGE_NUMBER = Pattern.compile("^(?:-\\s*)?\\d{1,4}(?:\\s*-)?$");
    private static final float WIDE = 1.3f;
    private static final float SAME_LINE = 0.45f;

    private final PdfColumns columns;
    private final List<PdfPrintedRow> printed;
    private final boolean onward;
    private final boolean toTheEnd;
    private final float leading;

    private PdfUnruled(PdfColumns columns, List<PdfPrintedRow> printed, boolean onward, boolean toTheEnd) {
        this.columns = columns;
        this.printed = List.copyOf(printed);
        this.onward = onward;
        this.toTheEnd = toTheEnd;
        this.leading = leading(printed);
    }

    /** Puts tables in the place of their lines; gives the one that may go on upon the next page, null when none may. */
    static PdfUnruled take(List<Object> found, PdfUnruled before) {
        if (found.size() > Limits.PRINTED_LINES) {
            return null;
        }
        List<PdfPrintedRow> rows = PdfPrintedRow.of(lines(found));
        PdfUnruled last = null;
        int from = 0;
        int top = !rows.isEmpty() && PAGE_NUMBER.matcher(rows.get(0).text()).matches() ? 1 : 0;
        if (before != null && top < rows.size() && before.goesOnWith(rows.get(top))) {
            last = cut(found, rows, top, top, before.columns, true);
            from = top + last.printed.size();
        }
        int header = PdfColumns.header(rows, from);
        while (header >= 0) {
            int begin = Math.max(from, PdfColumns.begin(rows, header));
            boolean again = before != null && last == null && before.hasRow(rows.get(header));
            last = cut(found, rows, begin, header, PdfColumns.under(rows, header), again);
            from = begin + last.printed.size();
            header = PdfColumns.header(rows, from);
        }
        return last == null || !last.toTheEnd ? null : last;
    }

    private static List<PdfLine> lines(List<Object> found) {
        return found.stream()
                .filter(PdfLine.class::isInstance)
                .map(PdfLine.class::cast)
                .toList();
    }

    private static PdfUnruled cut(
            List<Object> found, List<PdfPrintedRow> rows, int begin, int header, PdfColumns columns, boolean onward) {
        int end = header + 1;
        while (end < rows.size() && !columns.isOver(rows.get(end)) && !isPageNumber(rows, end)) {
            end++;
        }
        boolean toTheEnd = end == rows.size() || isPageNumber(rows, end);
        PdfUnruled table = new PdfUnruled(columns, rows.subList(begin, end), onward, toTheEnd);
        float from = rows.get(begin).y() - SAME_LINE * rows.get(begin).size();
        float to = rows.get(end - 1).y() + SAME_LINE * rows.get(end - 1).size();
        List<Object> own = found.stream()
                .filter(part -> part instanceof PdfLine line && line.y() > from && line.y() < to)
                .toList();
        found.set(found.indexOf(own.get(0)), table);
        found.removeAll(own);
        return table;
    }

    private static boolean isPageNumber(List<PdfPrintedRow> rows, int at) {
        return at == rows.size() - 1
                && rows.get(at).words().size() == 1
                && PAGE_NUMBER.matcher(rows.get(at).text()).matches()
                && rows.get(at).y() - rows.get(at - 1).y() > 2 * rows.get(at).size();
    }

    /** Whether it goes on with the first row of a page: one that its columns can hold. */
    private boolean goesOnWith(PdfPrintedRow row) {
        boolean several = row.words().stream().map(columns::of).distinct().count() > 1;
        return !columns.isOver(row) && (several || isMark(row)) && !hasRow(row);
    }

    private boolean hasRow(PdfPrintedRow row) {
        return printed.stream().limit(3).anyMatch(own -> own.text().equals(row.text()));
    }

    /** Whether its rows belong to the table of the page before. */
    boolean onward() {
        return onward;
    }

    List<PdfTable.Row> rows(int page) {
        boolean spaced = isSpaced();
        List<PdfTable.Row> rows = new ArrayList<>();
        List<PdfPrintedRow> open = new ArrayList<>();
        for (int at = 0; at < printed.size(); at++) {
            boolean begins = at > 0 && (spaced ? isApart(at) : isMark(printed.get(at)));
            if (begins) {
                rows.add(row(page, open));
                open.clear();
            }
            open.add(printed.get(at));
        }
        rows.add(row(page, open));
        return rows;
    }

    private PdfTable.Row row(int page, List<PdfPrintedRow> lines) {
        List<List<String>> cells = new ArrayList<>();
        for (int column = 0; column < columns.count(); column++) {
            cells.add(cell(lines, column));
        }
        return new PdfTable.Row(page, cells);
    }

    private List<String> cell(List<PdfPrintedRow> lines, int column) {
        return lines.stream()
                .map(line -> line.words().stream()
                        .filter(words -> columns.of(words) == column)
                        .map(PdfLine::text)
                        .collect(Collectors.joining(" ")))
                .filter(words -> !words.isEmpty())
                .toList();
    }

    /** Rows stand wider apart than the lines in them, and each has its number, wherever in the row it stands. */
    private boolean isSpaced() {
        int marks = 0;
        boolean apart = false;
        for (int at = 0; at < printed.size(); at++) {
            if (at > 0 && isApart(at)) {
                if (marks > 1 || (marks == 0 && apart)) {
                    return false;
                }
                apart = true;
                marks = 0;
            }
            marks += isMark(printed.get(at)) ? 1 : 0;
        }
        return apart && marks <= 1;
    }

    private boolean isApart(int at) {
        return printed.get(at).y() - printed.get(at - 1).y() > WIDE * leading;
    }

    private static float leading(List<PdfPrintedRow> printed) {
        float least = Float.MAX_VALUE;
        for (int at = 1; at < printed.size(); at++) {
            least = Math.min(least, printed.get(at).y() - printed.get(at - 1).y());
        }
        return least;
    }

    private boolean isMark(PdfPrintedRow row) {
        PdfLine first = row.words().get(0);
        return columns.of(first) == 0 && MARK.matcher(first.text()).matches();
    }
}
