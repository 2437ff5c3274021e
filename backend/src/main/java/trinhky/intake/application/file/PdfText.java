package trinhky.intake.application.file;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import trinhky.intake.domain.source.LaidOutText;
import trinhky.intake.domain.source.Paragraph;
import trinhky.intake.domain.source.SourceLine;
import trinhky.intake.domain.source.SourceTable;
import trinhky.intake.domain.source.SourceText;

/** The pages of a PDF file as lines and tables, in the order in which the file draws them. */
@SuppressWarnings("PMD.CompareObjectsWithEquals") // the same one is meant, not an equal one
final class PdfText {

    private static final float SMALLER = 0.93f;
    private static final float ABOVE_BASE = 0.3f;
    private static final Pattern PAGE_NUMBER = Pattern.compile("(?:-\\s*)?\\d{1,4}(?:\\s*-)?");
    private static final Pattern NOTE = Pattern.compile("\\[\\d{1,3}\\] .*");

    /** What a page holds in order: printed lines of the body, and tables. */
    private record Page(int number, List<Object> parts) {}

    private final List<Page> pages = new ArrayList<>();
    private final Map<Integer, Integer> sizes = new HashMap<>();
    private final List<SourceLine> lines = new ArrayList<>();
    private final List<LaidOutText.Part> parts = new ArrayList<>();
    private final List<List<SourceLine>> footnotes = new ArrayList<>();
    private final PdfOpenTable open = new PdfOpenTable();
    private PdfUnruled goingOn;
    private long letters;

    long letters() {
        return letters;
    }

    void add(int number, PdfPage page, Allowance allowance) {
        List<PdfGrid> grids = PdfGrid.in(page.rulings(), allowance);
        Map<PdfGrid, PdfTable> tables = new LinkedHashMap<>();
        List<Object> found = new ArrayList<>();
        for (PdfLine line : lines(page.glyphs(), grids, allowance)) {
            String text = line.text();
            letters += text.length();
            if (line.grid() != null) {
                tables.computeIfAbsent(line.grid(), grid -> begin(grid, number, found))
                        .add(line);
            } else if (!text.isEmpty()) {
                found.add(line);
                sizes.merge(Math.round(line.size() * 2), text.length(), Integer::sum);
            }
        }
        goingOn = PdfUnruled.take(found, goingOn);
        pages.add(new Page(number, found));
    }

    private static PdfTable begin(PdfGrid grid, int page, List<Object> found) {
        PdfTable table = new PdfTable(grid, page);
        found.add(table);
        return table;
    }

    private static List<PdfLine> lines(List<PdfGlyph> glyphs, List<PdfGrid> grids, Allowance allowance) {
        List<PdfLine> lines = new ArrayList<>();
        PdfLine last = null;
        for (PdfGlyph glyph : glyphs) {
            allowance.stillTime();
            boolean blank = glyph.text().isBlank();
            if (blank && (last == null || !last.goesOn(glyph))) {
                continue;
            }
            PdfGrid grid = blank ? last.grid() : gridAt(grids, glyph);
            PdfGrid.Cell cell = blank ? last.cell() : cellAt(grid, glyph);
            boolean same = last != null && last.grid() == grid && Objects.equals(last.cell(), cell);
            if (same && last.goesOn(glyph)) {
                last.add(glyph);
            } else {
                last = new PdfLine(grid, cell, glyph);
                lines.add(last);
            }
        }
        return lines;
    }

    private static PdfGrid gridAt(List<PdfGrid> grids, PdfGlyph glyph) {
        return grids.stream()
                .filter(grid -> cellAt(grid, glyph) != null)
                .findFirst()
                .orElse(null);
    }

    private static PdfGrid.Cell cellAt(PdfGrid grid, PdfGlyph glyph) {
        return grid == null ? null : grid.at(glyph.middle(), glyph.y() - glyph.size() * ABOVE_BASE);
    }

    SourceText assembled() {
        float body = sizes.entrySet().stream()
                        .max(Comparator.comparing(Map.Entry::getValue))
                        .map(Map.Entry::getKey)
                        .orElse(0)
                / 2f;
        pages.forEach(page -> assemble(page, body));
        endTable();
        return LaidOutText.of(parts, footnotes, lines, List.of());
    }

    private void assemble(Page page, float body) {
        boolean inNotes = false;
        for (int at = 0; at < page.parts().size(); at++) {
            boolean edge = at == 0 || at == page.parts().size() - 1;
            if (!(page.parts().get(at) instanceof PdfLine line)) {
                table(page.parts().get(at), page.number());
            } else if (!edge || !PAGE_NUMBER.matcher(line.text()).matches()) {
                inNotes = put(line, page.number(), line.size() < body * SMALLER, inNotes);
            }
        }
    }

    /** Puts a line in the body or, when it is small and goes on with a note, there; tells whether it is of a note. */
    private boolean put(PdfLine printed, int page, boolean small, boolean inNotes) {
        String text = printed.text();
        boolean beginsNote = small && NOTE.matcher(text).matches();
        if (beginsNote) {
            footnotes.add(new ArrayList<>());
        }
        if (beginsNote || (inNotes && small)) {
            footnotes.get(footnotes.size() - 1).add(line(page, text));
            return true;
        }
        endTable();
        parts.add(new LaidOutText.Line(line(page, text)));
        return false;
    }

    private void table(Object table, int page) {
        if (!open.goesOnWith(table)) {
            endTable();
        }
        open.add(table, page);
    }

    private void endTable() {
        List<PdfTable.Row> rows = open.end();
        if (!rows.isEmpty()) {
            parts.add(new LaidOutText.Table(rows.stream().map(this::row).toList()));
        }
    }

    private SourceTable.Row row(PdfTable.Row row) {
        List<String> cells =
                row.cells().stream().map(cell -> String.join(" ", cell)).toList();
        SourceLine line = line(row.page(), String.join("\t", cells));
        return new SourceTable.Row(
                row.cells().stream().map(cell -> cell(line, cell)).toList(), line.number());
    }

    /** The printed lines of a cell, joined as those of a paragraph are: "645/QĐ-" and "TTg" are one word. */
    private static Paragraph cell(SourceLine row, List<String> printed) {
        return printed.isEmpty()
                ? Paragraph.of(row, "")
                : Paragraph.of(printed.stream()
                        .map(words -> new SourceLine(row.number(), row.page(), words))
                        .toList());
    }

    private SourceLine line(int page, String text) {
        SourceLine line = new SourceLine(lines.size() + 1, page, text);
        lines.add(line);
        return line;
    }
}
