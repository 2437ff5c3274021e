package trinhky.document.application.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import trinhky.document.FormRule;

/** Recipients at the left, signature at the right. */
final class FootRules {

    private static final Pattern CAPACITY = Pattern.compile("(?:TM|KT|TL|TUQ|Q)\\. .+");

    private final MeasuredPdf file;
    private final Findings findings;

    FootRules(MeasuredPdf file, Findings findings) {
        this.file = file;
        this.findings = findings;
    }

    void check() {
        Optional<Passage> word = file.find("Nơi nhận:");
        findings.require(
                word,
                FormRule.RECIPIENTS,
                "Nơi nhận:",
                it -> it.sized(12, 12) && it.bold() && it.italic() && it.middle() < file.width(it.page()) / 2);
        word.ifPresent(found -> {
            recipients(side(found, true));
            signature(side(found, false));
        });
    }

    /** Lines of one half of the page, from "Nơi nhận:" down. */
    private List<Passage> side(Passage word, boolean left) {
        float half = file.width(word.page()) / 2;
        List<Passage> lines = new ArrayList<>();
        for (Passage line : file.lines(word.page())) {
            List<Word> words = line.words().stream()
                    .filter(it -> it.left() < half == left)
                    .filter(it -> it.baseline() > word.baseline() - 4)
                    .filter(it -> !word.words().contains(it))
                    .toList();
            if (!words.isEmpty()) {
                lines.add(new Passage(words));
            }
        }
        return lines;
    }

    private void recipients(List<Passage> lines) {
        if (lines.isEmpty()) {
            findings.add(FormRule.RECIPIENTS, 1, "");
            return;
        }
        lines.forEach(line ->
                findings.unless(line.sized(11, 11) && line.light() && line.upright(), FormRule.RECIPIENTS, line));
        String all = String.join("\n", lines.stream().map(Passage::text).toList());
        boolean closed = all.matches("(?s)(- [^;]+;\\n)*- Lưu: VT[^;]*\\.");
        findings.unless(closed, FormRule.RECIPIENTS, lines.get(lines.size() - 1));
    }

    private void signature(List<Passage> lines) {
        if (lines.isEmpty()) {
            return;
        }
        Passage name = lines.get(lines.size() - 1);
        findings.unless(name.sized(13, 14) && name.bold() && !name.capitals(), FormRule.SIGNATURE, name);
        for (Passage line : lines.subList(0, lines.size() - 1)) {
            boolean note = line.sized(10, 10) && line.light();
            findings.unless(
                    note || line.sized(13, 14) && line.bold() && line.upright() && line.capitals(),
                    FormRule.SIGNATURE,
                    line);
        }
        boolean mixed =
                lines.stream().anyMatch(line -> CAPACITY.matcher(line.text()).matches() && !line.bold());
        findings.unless(!mixed, FormRule.SIGNATURE, lines.get(0));
    }
}
