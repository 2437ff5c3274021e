package trinhky.intake.domain.reading;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import trinhky.intake.domain.source.Paragraph;

/** Finds documents that a text names by kind and number. */
final class References {

    private static final String KINDS =
            "Luật|Bộ luật|Pháp lệnh|Nghị quyết|Nghị định|Quyết định|Chỉ thị|Kế hoạch|Công văn|Công điện|"
                    + "Thông tư liên tịch|Thông tư|Thông báo|Chương trình|Đề án|Báo cáo|Kết luận|Tờ trình|Hướng dẫn|Văn bản";
    private static final String NUMBER =
            "\\d{1,5}(?:/\\d{4})?\\s?[/-]\\s?\\p{Lu}[\\p{L}\\d&]*(?:[-/][\\p{L}\\d&.]*[\\p{L}\\d])*";
    static final String DATE = "ngày\\s+(\\d{1,2})\\s*(?:/|tháng\\s+)\\s*(\\d{1,2})\\s*(?:/|,?\\s*năm\\s+)\\s*(\\d{4})";
    private static final Pattern REFERENCE = Pattern.compile("(?<kind>" + KINDS + ")\\s+(?:số:?\\s*)?(?<number>"
            + NUMBER + ")(?:,?\\s+" + DATE + ")?(?<by>\\s+của)?(?:\\s+(?=" + UnitWords.BEGIN + "))?");
    private static final Pattern LAW = Pattern.compile("(?<kind>Luật)\\s+(?<name>\\p{Lu}[^;,.(]{3,90}?)\\s+" + DATE);
    private static final Pattern SUMMARY =
            Pattern.compile("^\\s*(?:,\\s*)?(?:về việc|về|v/v)?\\s*(.*?)(?:;|\\.\\s|\\.?$|, (?:Ủy ban|UBND)|; )");

    /** In both patterns two named groups stand before the day. */
    private static final int FIRST_OF_DATE = 3;

    private final String area;

    /** @param area how to complete "UBND tỉnh", null when unknown */
    References(String area) {
        this.area = area;
    }

    List<DocumentReference> in(Paragraph paragraph) {
        List<DocumentReference> found = new ArrayList<>();
        Matcher matcher = REFERENCE.matcher(paragraph.text());
        while (matcher.find()) {
            found.add(reference(paragraph, matcher));
        }
        Matcher law = LAW.matcher(paragraph.text());
        while (law.find()) {
            found.add(new DocumentReference(
                    "Luật",
                    null,
                    date(law),
                    "Quốc hội",
                    "Luật " + law.group("name"),
                    Confidence.CHECK,
                    paragraph.passage(law.start(), law.end())));
        }
        return found;
    }

    private DocumentReference reference(Paragraph paragraph, Matcher matcher) {
        String text = paragraph.text();
        String number = matcher.group("number").replaceAll("\\s", "");
        String issuer = UnitWords.begins(text.substring(matcher.end())) ? issuerAt(text, matcher.end()) : null;
        int end = issuer == null ? matcher.end() : matcher.end() + issuer.length();
        String named = issuer == null ? byCode(number) : complete(issuer);
        LocalDate date = date(matcher);
        return new DocumentReference(
                matcher.group("kind"),
                number,
                date,
                named,
                summary(text.substring(end)),
                date == null || issuer == null ? Confidence.CHECK : Confidence.CERTAIN,
                paragraph.passage(matcher.start(), Math.min(end, text.length())));
    }

    private static String issuerAt(String text, int from) {
        String phrase = UnitWords.phraseAt(text, from);
        int comma = phrase.indexOf(',');
        return UnitWords.split(
                        comma > 0 && !phrase.startsWith("Sở") && !phrase.startsWith("Bộ")
                                ? phrase.substring(0, comma)
                                : phrase)
                .get(0);
    }

    /** "UBND tỉnh" means the area of the document itself. */
    private String complete(String issuer) {
        return area != null
                        && issuer.matches("(?:Chủ tịch )?(?:UBND|Ủy ban nhân dân) (?:tỉnh|Tỉnh|thành phố|Thành phố)")
                ? issuer.replaceAll("\\s(?:tỉnh|Tỉnh|thành phố|Thành phố)$", " ") + area
                : issuer;
    }

    private static String byCode(String number) {
        if (number.endsWith("-TTg")) {
            return "Thủ tướng Chính phủ";
        }
        return number.endsWith("-CP") ? "Chính phủ" : null;
    }

    private static LocalDate date(Matcher matcher) {
        return matcher.group(FIRST_OF_DATE) == null ? null : dateOf(matcher, FIRST_OF_DATE);
    }

    static LocalDate dateOf(Matcher matcher, int first) {
        try {
            return LocalDate.of(
                    Integer.parseInt(matcher.group(first + 2)),
                    Integer.parseInt(matcher.group(first + 1)),
                    Integer.parseInt(matcher.group(first)));
        } catch (DateTimeException noSuchDay) {
            return null;
        }
    }

    private static String summary(String rest) {
        Matcher matcher = SUMMARY.matcher(rest);
        String words = matcher.find() ? matcher.group(1).strip() : "";
        return words.isEmpty() ? null : words;
    }
}
