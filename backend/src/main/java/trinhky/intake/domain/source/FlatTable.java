package trinhky.intake.domain.source;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A table of numbers of which the text kept neither borders nor empty cells. Rows are filled cell by cell: a line of blanks
 * right after a number stands for one empty cell each two blanks, one before a number is that number's padding.
 */
final class FlatTable {

    private static final Pattern NUMBERS = Pattern.compile("^[-\\d.,]+(?:\\s+[-\\d.,]+)*$");
    private static final Pattern LABEL =
            Pattern.compile("^(\\d{1,2}(?:\\.\\d{1,2})*|[IVX]{1,5}|[A-H])\\.?(?:\\s+(?=\\D)(.*))?$");
    private static final Pattern TRAILING = Pattern.compile("^(.*?[\\p{L})]:?)\\s+((?:[-\\d.,]+\\s+)+[-\\d.,]+)$");
    private static final Pattern TOTAL = Pattern.compile("(?i)^(?:tổng cộng|tổng số|cộng)\\b.*");
    private static final Pattern END = Pattern.compile("^(?:PHỤ LỤC|Phụ lục|[IVX]{1,5}\\. ).*");

    private final List<SourceLine> lines;
    private final FlatHeader header;
    private final List<SourceTable.Row> rows = new ArrayList<>();
    private FlatRow row;
    private int at;
    private boolean total;

    FlatTable(List<SourceLine> lines, int begin) {
        this.lines = lines;
        this.header = FlatHeader.read(lines, begin);
        this.at = header == null ? begin : header.next();
    }

    TableRead read() {
        if (header == null) {
            return null;
        }
        while (at < lines.size() && !total && !END.matcher(text(at)).matches()) {
            int repeated = header.repeatedAt(lines, at);
            if (repeated > 0) {
                close();
                at += repeated;
            } else {
                take(lines.get(at), text(at));
                at++;
            }
        }
        close();
        return rows.isEmpty() ? null : new TableRead(new SourceTable(header.columns(), rows, header.line()), at);
    }

    private void take(SourceLine line, String text) {
        if (text.isEmpty()) {
            blanks(line);
        } else if (NUMBERS.matcher(text).matches()) {
            numbers(line, text);
        } else if (!Shapes.is(Shapes.ADDRESS, text) || (row != null && !row.hasNumbers())) {
            words(line, text);
        }
    }

    private void blanks(SourceLine line) {
        if (row == null || line.text().isEmpty() || row.isFull()) {
            return;
        }
        boolean rightAfter = at > 0 && NUMBERS.matcher(text(at - 1)).matches() && row.hasNumbers();
        boolean padding = at + 2 < lines.size()
                && lines.get(at + 1).text().isEmpty()
                && NUMBERS.matcher(text(at + 2)).matches();
        if (rightAfter || !padding) {
            row.skip(line, line.text().length() / 2);
        }
    }

    private void numbers(SourceLine line, String text) {
        if (row == null || row.isFull() || !row.hasWords()) {
            close();
            row = new FlatRow(header.columns().size(), line, text, null);
            return;
        }
        row.add(line, text);
        endOfTotal();
    }

    private void words(SourceLine line, String text) {
        Matcher numbers = TRAILING.matcher(text);
        boolean ends = numbers.matches();
        String words = ends ? numbers.group(1) : text;
        if (row == null || row.hasNumbers()) {
            close();
            Matcher label = LABEL.matcher(words);
            boolean labelled = label.matches() && label.group(2) != null;
            row = new FlatRow(
                    header.columns().size(), line, labelled ? label.group(1) : "", labelled ? label.group(2) : words);
        } else {
            row.say(line, words);
        }
        if (ends) {
            row.add(line, numbers.group(2));
            endOfTotal();
        }
    }

    private void endOfTotal() {
        total = TOTAL.matcher(row.words()).matches();
    }

    private void close() {
        if (row != null && row.hasNumbers()) {
            rows.add(row.row());
        }
        row = null;
    }

    private String text(int index) {
        return Canonical.display(lines.get(index).text());
    }
}
