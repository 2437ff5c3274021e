package trinhky.document.application.form;

import java.util.List;
import java.util.stream.IntStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import trinhky.document.FormRule;

/** Paper, margins, typeface, colour. */
final class SheetRules {

    private final MeasuredPdf file;
    private final Findings findings;

    SheetRules(MeasuredPdf file, Findings findings) {
        this.file = file;
        this.findings = findings;
    }

    void check() {
        for (int page = 1; page <= file.sheets().size(); page++) {
            paper(page);
            margins(page);
        }
        farthest();
        file.typefaces().stream()
                .filter(face -> !face.embedded() || !face.name().matches(".*(TimesNewRoman|LiberationSerif|Tinos).*"))
                .forEach(face -> findings.add(FormRule.TYPEFACE, face.page(), face.name()));
        file.words().stream()
                .filter(word -> !word.black())
                .forEach(word -> findings.add(FormRule.COLOUR, word.page(), word.text()));
    }

    private void paper(int page) {
        PDRectangle sheet = file.sheets().get(page - 1);
        boolean upright =
                Millimetres.between(sheet.getWidth(), 210, 210) && Millimetres.between(sheet.getHeight(), 297, 297);
        boolean across =
                Millimetres.between(sheet.getWidth(), 297, 297) && Millimetres.between(sheet.getHeight(), 210, 210);
        if (!upright && (!across || page == 1)) {
            findings.add(
                    FormRule.PAPER,
                    page,
                    "%.0f × %.0f mm".formatted(Millimetres.of(sheet.getWidth()), Millimetres.of(sheet.getHeight())));
        }
    }

    private void margins(int page) {
        for (Word word : file.textOf(page)) {
            boolean inside = word.left() >= Millimetres.points(29.5)
                    && word.right() <= file.width(page) - Millimetres.points(14.5)
                    && word.baseline() - word.size() * 0.7 >= Millimetres.points(19.5)
                    && word.baseline() <= file.height(page) - Millimetres.points(19.5);
            if (!inside) {
                findings.add(FormRule.MARGINS, page, word.text());
            }
        }
    }

    /** Margins are no wider than they may be: some line reaches each side of the text. */
    private void farthest() {
        List<Word> upright = IntStream.rangeClosed(1, file.sheets().size())
                .filter(page -> file.width(page) < file.height(page))
                .boxed()
                .flatMap(page -> file.textOf(page).stream())
                .toList();
        upright.stream().map(Word::left).min(Float::compare).ifPresent(left -> noWiderThan(35, left));
        upright.stream()
                .map(word -> file.width(word.page()) - word.right())
                .min(Float::compare)
                .ifPresent(right -> noWiderThan(20, right));
    }

    private void noWiderThan(int millimetres, float margin) {
        if (margin > Millimetres.points(millimetres + 0.5)) {
            findings.add(FormRule.MARGINS, 1, "%.1f mm".formatted(Millimetres.of(margin)));
        }
    }
}
