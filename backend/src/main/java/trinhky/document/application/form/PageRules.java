package trinhky.document.application.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import trinhky.document.FormRule;

/** Page numbers and annexes. */
final class PageRules {

    private static final Pattern HEADING = Pattern.compile("Phụ lục(?: ([IVXLC]+))?");
    private static final String[] ROMAN = {"I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X"};

    private final MeasuredPdf file;
    private final Findings findings;

    PageRules(MeasuredPdf file, Findings findings) {
        this.file = file;
        this.findings = findings;
    }

    void check() {
        List<Passage> annexes = new ArrayList<>();
        int expected = 0;
        for (int page = 1; page <= file.sheets().size(); page++) {
            Optional<Passage> annex = annexOn(page);
            annex.ifPresent(annexes::add);
            expected = annex.isPresent() ? 1 : expected + 1;
            number(page, expected);
        }
        for (int i = 0; i < annexes.size(); i++) {
            annex(annexes.get(i), annexes.size() == 1 ? "Phụ lục" : "Phụ lục " + ROMAN[Math.min(i, ROMAN.length - 1)]);
        }
    }

    private Optional<Passage> annexOn(int page) {
        return file.textOf(page).isEmpty()
                ? Optional.empty()
                : file.lines(page).stream()
                        .filter(line -> line.baseline() > Millimetres.points(20))
                        .findFirst()
                        .filter(line -> HEADING.matcher(line.text()).matches());
    }

    private void number(int page, int expected) {
        Passage number = new Passage(file.words().stream()
                .filter(word -> word.page() == page && word.baseline() <= Millimetres.points(20))
                .toList());
        if (expected == 1) {
            if (!number.isEmpty()) {
                findings.add(FormRule.PAGE_NUMBERS, page, number.text());
            }
        } else if (number.isEmpty()) {
            findings.add(FormRule.PAGE_NUMBERS, page, "");
        } else {
            boolean right = number.text().equals(String.valueOf(expected)) && isCentred(number);
            findings.unless(
                    right && number.sized(13, 14) && number.upright() && number.light(), FormRule.PAGE_NUMBERS, number);
        }
    }

    /** Between the margins or between the edges of the sheet. */
    private boolean isCentred(Passage number) {
        float width = file.width(number.page());
        float text = (Millimetres.points(30) + width - Millimetres.points(15)) / 2;
        return Math.abs(number.middle() - text) < 8 || Math.abs(number.middle() - width / 2) < 8;
    }

    private void annex(Passage heading, String expected) {
        findings.unless(
                heading.text().equals(expected) && heading.sized(14, 14) && heading.bold() && heading.upright(),
                FormRule.ANNEXES,
                heading);
        file.lines(heading.page()).stream()
                .filter(line -> line.baseline() > heading.baseline() + 2)
                .findFirst()
                .ifPresent(title -> findings.unless(
                        title.sized(13, 14) && title.bold() && title.upright() && title.capitals(),
                        FormRule.ANNEXES,
                        title));
    }
}
