package trinhky.intake.application.file;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What a page prints on one base line.
 *
 * @param words from left to right, cut at wide gaps
 */
record PdfPrintedRow(List<PdfLine> words) {

    private static final float SAME_LINE = 0.45f;

    /** The printed rows of lines, from above. */
    static List<PdfPrintedRow> of(List<PdfLine> lines) {
        List<PdfLine> sorted = lines.stream()
                .flatMap(line -> line.parts().stream())
                .sorted(Comparator.comparing(PdfLine::y))
                .toList();
        List<PdfPrintedRow> rows = new ArrayList<>();
        List<PdfLine> open = new ArrayList<>();
        for (PdfLine part : sorted) {
            if (!open.isEmpty() && part.y() - open.get(0).y() > SAME_LINE * part.size()) {
                rows.add(row(open));
                open.clear();
            }
            open.add(part);
        }
        if (!open.isEmpty()) {
            rows.add(row(open));
        }
        return rows;
    }

    private static PdfPrintedRow row(List<PdfLine> parts) {
        return new PdfPrintedRow(
                parts.stream().sorted(Comparator.comparing(PdfLine::x)).toList());
    }

    float x() {
        return words.get(0).x();
    }

    float y() {
        return words.get(0).y();
    }

    float size() {
        return words.get(0).size();
    }

    String text() {
        return words.stream().map(PdfLine::text).collect(Collectors.joining(" "));
    }
}
