package trinhky.document.application.form;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import trinhky.document.FormRule;

/** The text between the head and the recipients. */
final class TextRules {

    private final MeasuredPdf file;
    private final Findings findings;
    private final List<Passage> lines;

    TextRules(MeasuredPdf file, Findings findings) {
        this.file = file;
        this.findings = findings;
        this.lines = text();
    }

    /** Lines below the head, down to "Nơi nhận:". */
    private List<Passage> text() {
        Optional<Passage> number = file.find("Số:");
        Optional<Passage> end = file.find("Nơi nhận:");
        int last = end.map(Passage::page).orElse(file.sheets().size());
        return IntStream.rangeClosed(1, last)
                .boxed()
                .flatMap(page -> file.lines(page).stream())
                .filter(line -> line.baseline() > Millimetres.points(20))
                .filter(line -> number.isEmpty()
                        || line.page() > 1
                        || line.baseline() > number.get().baseline() + 2)
                .filter(line -> end.isEmpty()
                        || line.page() < last
                        || line.baseline() < end.get().baseline() - 2)
                .filter(line -> !isAbout(line))
                .toList();
    }

    /** The summary of a letter stands beside the text, not in it: in the left half, above "Kính gửi". */
    private boolean isAbout(Passage line) {
        Optional<Passage> to = file.find("Kính gửi:");
        return line.page() == 1
                && line.right() < file.width(1) / 2
                && to.isPresent()
                && line.baseline() < to.get().baseline() - 2;
    }

    void check() {
        lines.forEach(line -> findings.unless(line.sized(13, 14), FormRule.TEXT, line));
        for (int i = 1; i < lines.size(); i++) {
            spacing(lines.get(i - 1), lines.get(i));
        }
        indent();
        end();
    }

    /** Never closer than single spaced. */
    private void spacing(Passage upper, Passage lower) {
        float step = lower.baseline() - upper.baseline();
        if (upper.page() == lower.page() && step < lower.words().get(0).size()) {
            findings.unless(false, FormRule.TEXT, lower);
        }
    }

    /** The first line that does not begin at the margin is indented as paragraphs are. */
    private void indent() {
        float margin = lines.stream().map(Passage::left).min(Float::compare).orElse(0f);
        lines.stream()
                .filter(line ->
                        line.right() > file.width(line.page()) - Millimetres.points(25) && line.left() > margin + 2)
                .findFirst()
                .ifPresent(line ->
                        findings.unless(Millimetres.between(line.left() - margin, 10, 12.7), FormRule.TEXT, line));
    }

    private void end() {
        long ends = lines.stream().filter(line -> line.text().endsWith("./.")).count();
        if (lines.isEmpty() || ends != 1 || !lines.get(lines.size() - 1).text().endsWith("./.")) {
            findings.add(
                    FormRule.END_OF_TEXT,
                    lines.isEmpty() ? 1 : lines.get(lines.size() - 1).page(),
                    lines.isEmpty() ? "" : lines.get(lines.size() - 1).text());
        }
    }
}
