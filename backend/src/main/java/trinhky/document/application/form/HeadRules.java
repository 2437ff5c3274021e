package trinhky.document.application.form;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import trinhky.document.FormRule;

/** Nation, issuer, number, date, type and addressees on the first page. */
final class HeadRules {

    static final String NATION = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM";
    private static final String MOTTO = "Độc lập - Tự do - Hạnh phúc";
    private static final Pattern NOTATION =
            Pattern.compile("(\\d*)/[\\p{Lu}Đđ0-9]+(?:/[\\p{Lu}Đđ]+)?-[\\p{Lu}&Đđ.0-9-]+");
    private static final Pattern DATE = Pattern.compile("ngày (\\d+) tháng (\\d+) năm (\\d{4})$");
    private static final Pattern UPWARDS = Pattern.compile("BÁO CÁO|TỜ TRÌNH");

    private final MeasuredPdf file;
    private final Findings findings;
    private final float half;
    private final Optional<Passage> number;

    HeadRules(MeasuredPdf file, Findings findings) {
        this.file = file;
        this.findings = findings;
        this.half = file.width(1) / 2;
        this.number = file.find("Số:").filter(passage -> passage.page() == 1);
    }

    void check() {
        findings.require(
                file.find(NATION),
                FormRule.NATION,
                NATION,
                it -> it.sized(12, 13) && it.bold() && it.upright() && it.page() == 1 && it.middle() > half);
        findings.require(
                file.find(MOTTO),
                FormRule.NATION,
                MOTTO,
                it -> it.sized(13, 14) && it.bold() && it.upright() && it.page() == 1 && it.middle() > half);
        findings.require(
                number,
                FormRule.NUMBER,
                "Số:",
                it -> it.sized(13, 13) && it.light() && it.upright() && it.middle() < half);
        number.ifPresent(this::belowTheNames);
        type();
    }

    private void belowTheNames(Passage so) {
        Passage issuer = firstPage(word -> word.baseline() < so.baseline() - 2 && word.right() < half);
        boolean own = !issuer.isEmpty()
                && issuer.sized(12, 13)
                && issuer.capitals()
                && issuer.words().stream().anyMatch(Word::bold);
        if (!own) {
            findings.add(FormRule.ISSUER, 1, issuer.isEmpty() ? "" : issuer.look());
        }
        Passage row = firstPage(word -> word.onLineOf(so.words().get(0)));
        notation(new Passage(
                row.words().stream().filter(word -> word.left() < half).toList()));
        date(new Passage(
                row.words().stream().filter(word -> word.left() >= half).toList()));
    }

    private void notation(Passage line) {
        Matcher notation = NOTATION.matcher(line.text().replaceFirst("Số: ?", ""));
        boolean right = notation.matches() && !notation.group(1).matches("\\d");
        findings.unless(right && line.sized(13, 13) && line.light() && line.upright(), FormRule.NUMBER, line);
    }

    private void date(Passage line) {
        if (line.isEmpty()) {
            findings.add(FormRule.PLACE_AND_DATE, 1, "");
            return;
        }
        Matcher date = DATE.matcher(line.text());
        boolean zeros = !date.find()
                || zero(date.group(1), 10)
                        && zero(date.group(2), 3)
                        && line.text().contains(", ngày ");
        findings.unless(zeros && line.sized(13, 14) && line.italic() && line.light(), FormRule.PLACE_AND_DATE, line);
    }

    /** Numbers below the limit have a zero before them, the others none. */
    private static boolean zero(String number, int limit) {
        int value = Integer.parseInt(number);
        return number.equals(value < limit ? "0" + value : String.valueOf(value));
    }

    private void type() {
        float below = number.map(Passage::baseline).orElse(0f);
        List<Passage> lines = file.lines(1).stream()
                .filter(line -> line.baseline() > below + 2)
                .toList();
        if (lines.size() < 2) {
            findings.add(FormRule.TYPE_AND_SUMMARY, 1, "");
            return;
        }
        boolean letter = lines.get(0).text().startsWith("V/v ");
        if (letter) {
            about(lines.get(0));
        } else {
            named(lines.get(0), lines.get(1));
        }
        addressees(letter || UPWARDS.matcher(lines.get(0).text()).matches(), letter);
    }

    private void about(Passage line) {
        findings.unless(
                line.sized(12, 13) && line.light() && line.upright() && line.right() < half,
                FormRule.TYPE_AND_SUMMARY,
                line);
    }

    private void named(Passage type, Passage summary) {
        float centre = (Millimetres.points(30) + file.width(1) - Millimetres.points(15)) / 2;
        findings.unless(
                type.sized(13, 14)
                        && type.bold()
                        && type.upright()
                        && type.capitals()
                        && Math.abs(type.middle() - centre) < 8,
                FormRule.TYPE_AND_SUMMARY,
                type);
        findings.unless(
                summary.sized(13, 14) && summary.bold() && summary.upright() && Math.abs(summary.middle() - centre) < 8,
                FormRule.TYPE_AND_SUMMARY,
                summary);
    }

    private void addressees(boolean allowed, boolean required) {
        Optional<Passage> to = file.find("Kính gửi:");
        to.ifPresent(found -> findings.unless(
                allowed && found.sized(13, 14) && found.light() && found.upright(), FormRule.ADDRESSEES, found));
        if (required && to.isEmpty()) {
            findings.add(FormRule.ADDRESSEES, 1, "không có “Kính gửi:”");
        }
        boolean asAbove = file.find("- Như trên;").isPresent();
        if (to.isPresent() != asAbove) {
            findings.add(FormRule.ADDRESSEES, file.sheets().size(), asAbove ? "- Như trên;" : "không có “- Như trên;”");
        }
    }

    private Passage firstPage(java.util.function.Predicate<Word> chosen) {
        return new Passage(file.words().stream()
                .filter(word -> word.page() == 1)
                .filter(chosen)
                .toList());
    }
}
