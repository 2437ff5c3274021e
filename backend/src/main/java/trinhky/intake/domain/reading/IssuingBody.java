package trinhky.intake.domain.reading;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import trinhky.intake.domain.source.Outline;
import trinhky.intake.domain.source.Paragraph;
import trinhky.intake.domain.source.Passage;
import trinhky.intake.domain.source.SourceText;

/**
 * Who issues a document.
 *
 * @param area its area as written, e.g. "tỉnh …"; null when the text does not name it
 * @param code its code in numbers, e.g. "UBND"; null when unknown
 */
record IssuingBody(Found<String> name, String area, String code) {

    private static final String PROPER = "\\p{Lu}[\\p{L}.]*(?:[ -]\\p{Lu}[\\p{L}.]*){0,3}";
    private static final Pattern COMMITTEE = Pattern.compile(
            "(?iu)(?:Ủy ban nhân dân|UBND)\\s+(?:(tỉnh|thành phố|xã|phường|đặc khu|huyện)\\s+)(?-i)(" + PROPER + ")");
    private static final Pattern ISSUES = Pattern.compile(
            "((?:Ủy ban nhân dân|UBND|Sở|Ban|Cục|Văn phòng)(?: \\p{L}+){1,9}?) (?:ban hành|báo cáo|xây dựng|triển khai|yêu cầu)(?!\\p{L})");
    private static final Pattern HEAD = Pattern.compile(
            "^ỦY BAN NHÂN DÂN\\s+(TỈNH|THÀNH PHỐ|XÃ|PHƯỜNG|HUYỆN)\\s+(\\p{Lu}[\\p{Lu} ]*?)(?=\\s+(?:CỘNG|Số|KẾ HOẠCH)|$|\\s*[-_])");
    private static final Pattern NAMELESS =
            Pattern.compile("(?:Ủy ban nhân dân|UBND) (?:tỉnh|thành phố|xã|phường|huyện)");
    private static final int HEADING = 6;

    static IssuingBody of(SourceText text, Outline outline, String carriedBy) {
        List<Paragraph> opening = outline.opening();
        Found<String> body = inHeading(opening);
        if (!body.isFound()) {
            body = inOpening(opening);
        }
        String area = area(body.isFound() ? body.value() : "", carriedBy, text);
        if (body.isFound() && area != null && COMMITTEE.matcher(body.value()).find() && isCommittee(body.value())) {
            body = Found.check("Ủy ban nhân dân " + area, body.source());
        }
        if (body.isFound() && area != null && NAMELESS.matcher(body.value()).matches()) {
            body = Found.check("Ủy ban nhân dân " + area, body.source());
        }
        boolean chair = carriedBy != null && carriedBy.matches("Chủ tịch (?:UBND|Ủy ban).*");
        Found<String> name = chair && body.isFound() && isCommittee(body.value())
                ? Found.check("Chủ tịch " + body.value(), body.source())
                : body;
        return new IssuingBody(name, area, name.isFound() && isCommittee(name.value()) ? "UBND" : null);
    }

    private static boolean isCommittee(String name) {
        return name.contains("Ủy ban nhân dân") || name.contains("UBND");
    }

    /** "ỦY BAN NHÂN DÂN TỈNH …" at the head of the page. */
    private static Found<String> inHeading(List<Paragraph> opening) {
        String head = opening.stream().limit(HEADING).map(Paragraph::text).collect(Collectors.joining(" "));
        Matcher matcher = HEAD.matcher(head);
        if (!matcher.find()) {
            return Found.nothing();
        }
        String name = "Ủy ban nhân dân " + matcher.group(1).toLowerCase(Locale.ROOT) + " " + titled(matcher.group(2));
        return Found.certain(name, opening.get(0).passage().quoting(matcher.group()));
    }

    private static Found<String> inOpening(List<Paragraph> opening) {
        Found<String> found = Found.nothing();
        for (Paragraph paragraph : opening) {
            Matcher matcher = ISSUES.matcher(paragraph.text());
            while (matcher.find()) {
                Passage source = paragraph.passage(matcher.start(1), matcher.end(1));
                found = Found.certain(matcher.group(1).replaceFirst("^UBND", "Ủy ban nhân dân"), source);
            }
        }
        return found;
    }

    /** The area that the body's own name gives, else the act that carries the document, else the first one in the text. */
    private static String area(String body, String carriedBy, SourceText text) {
        for (String name : List.of(body, carriedBy == null ? "" : carriedBy)) {
            Matcher own = COMMITTEE.matcher(name);
            if (own.find()) {
                return own.group(1).toLowerCase(Locale.ROOT) + " " + own.group(2);
            }
        }
        return text.allParagraphs().stream()
                .map(paragraph -> COMMITTEE.matcher(paragraph.text()))
                .filter(Matcher::find)
                .map(matcher -> matcher.group(1).toLowerCase(Locale.ROOT) + " " + matcher.group(2))
                .findFirst()
                .orElse(null);
    }

    static String titled(String capitals) {
        StringBuilder words = new StringBuilder();
        for (String word : capitals.strip().toLowerCase(Locale.ROOT).split(" ")) {
            words.append(words.isEmpty() ? "" : " ")
                    .append(Character.toUpperCase(word.charAt(0)))
                    .append(word.substring(1));
        }
        return words.toString();
    }
}
