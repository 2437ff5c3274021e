package trinhky.intake.domain.reading;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import trinhky.intake.domain.source.Outline;
import trinhky.intake.domain.source.Paragraph;

/** The type of a document and the title below it. */
record Heading(Found<String> type, String typeCode, Found<String> title) {

    private static final Map<String, String> TYPES = Map.ofEntries(
            Map.entry("KẾ HOẠCH", "KH"),
            Map.entry("BÁO CÁO", "BC"),
            Map.entry("QUYẾT ĐỊNH", "QĐ"),
            Map.entry("CHƯƠNG TRÌNH", "CTr"),
            Map.entry("ĐỀ ÁN", "ĐA"),
            Map.entry("CHỈ THỊ", "CT"),
            Map.entry("NGHỊ QUYẾT", "NQ"),
            Map.entry("TỜ TRÌNH", "TTr"),
            Map.entry("THÔNG BÁO", "TB"),
            Map.entry("PHƯƠNG ÁN", "PA"),
            Map.entry("HƯỚNG DẪN", "HD"));
    private static final Pattern AFTER_TITLE = Pattern.compile(
            "^(?:Căn cứ|Thực hiện|Theo|Xét|Để|\\(|Kính gửi|[IVX]+\\.|Triển khai|Nhằm|Trên cơ sở|Phần|-).*");
    private static final Pattern RULE = Pattern.compile("^[-_*\\s]+$");

    static Heading of(Outline outline) {
        List<Paragraph> opening = outline.opening();
        for (int at = 0; at < opening.size(); at++) {
            Paragraph paragraph = opening.get(at);
            String begin = TYPES.keySet().stream()
                    .filter(type ->
                            paragraph.text().equals(type) || paragraph.text().startsWith(type + " "))
                    .findFirst()
                    .orElse(null);
            if (begin != null) {
                String name = begin.charAt(0) + begin.substring(1).toLowerCase(Locale.ROOT);
                Found<String> type = Found.certain(name, paragraph.passage(0, begin.length()));
                return new Heading(type, TYPES.get(begin), title(opening, at, begin.length()));
            }
        }
        return new Heading(Found.nothing(), null, Found.nothing());
    }

    private static Found<String> title(List<Paragraph> opening, int at, int skip) {
        Paragraph first = opening.get(at).from(skip);
        StringBuilder words = new StringBuilder(first.display());
        int next = at + 1;
        Paragraph last = first.isBlank() && next < opening.size() ? opening.get(next) : first;
        while (next < opening.size() && goesOn(opening.get(next).text())) {
            words.append(words.isEmpty() ? "" : " ").append(opening.get(next).display());
            next++;
        }
        return words.isEmpty()
                ? Found.nothing()
                : Found.certain(words.toString().strip(), last.passage());
    }

    private static boolean goesOn(String text) {
        return !AFTER_TITLE.matcher(text).matches() && !RULE.matcher(text).matches() && text.length() < 400;
    }
}
