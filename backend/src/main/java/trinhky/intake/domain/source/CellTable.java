package trinhky.intake.domain.source;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;

/** A table of which the text has one cell a line: rows are found by their numbers, which must count on. */
final class CellTable {

    private static final Pattern END = Pattern.compile("^(?:PHỤ LỤC|Phụ lục|Nơi nhận|\\[\\d+\\] |Ghi chú:).*");
    private static final int WIDEST = 14;
    private static final List<String> ROMAN =
            List.of("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII", "XIII", "XIV", "XV");

    private final List<SourceLine> lines;
    private final int begin;
    private int at;
    private int roman;
    private int number;

    CellTable(List<SourceLine> lines, int begin) {
        this.lines = lines;
        this.begin = begin;
        this.at = begin;
    }

    TableRead read() {
        List<Paragraph> columns = new ArrayList<>();
        while (at < lines.size() && columns.size() <= WIDEST && !(isMark(text(at)) && columns.size() > 1)) {
            addCell(columns);
        }
        if (at >= lines.size() || columns.size() > WIDEST) {
            return null;
        }
        List<SourceTable.Row> rows = new ArrayList<>();
        while (at < lines.size() && isMark(text(at))) {
            rows.add(row(columns.size()));
        }
        return rows.isEmpty()
                ? null
                : new TableRead(new SourceTable(columns, rows, lines.get(begin).number()), at);
    }

    private SourceTable.Row row(int width) {
        SourceLine mark = lines.get(at);
        count(text(at));
        List<Paragraph> cells = new ArrayList<>(List.of(Paragraph.of(mark, mark.text())));
        at++;
        while (at < lines.size()
                && cells.size() < width
                && !isMark(text(at))
                && !END.matcher(text(at)).matches()) {
            addCell(cells);
        }
        while (cells.size() < width) {
            cells.add(null);
        }
        return new SourceTable.Row(Collections.unmodifiableList(cells), mark.number());
    }

    private void addCell(List<Paragraph> cells) {
        if (!text(at).isEmpty()) {
            cells.add(Paragraph.of(lines.get(at), lines.get(at).text()));
        }
        at++;
    }

    private String text(int index) {
        return Canonical.display(lines.get(index).text());
    }

    /** The number that must come next: the next row, the next group, or the first row of a group. */
    private boolean isMark(String text) {
        return text.equals(String.valueOf(number + 1)) || (roman < ROMAN.size() && text.equals(ROMAN.get(roman)));
    }

    private void count(String mark) {
        if (roman < ROMAN.size() && mark.equals(ROMAN.get(roman))) {
            roman++;
            number = 0;
        } else {
            number++;
        }
    }
}
