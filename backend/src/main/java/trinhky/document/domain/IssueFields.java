package trinhky.document.domain;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.web.util.HtmlUtils;
import trinhky.document.IssueMarks;
import trinhky.shared.BusinessClock;

/**
 * The three places of a rendition that stay open until issue: number, date and signature. They stand between comments;
 * no text of a document can imitate those, because every text is escaped.
 */
public final class IssueFields {

    private static final Pattern FIELD = Pattern.compile("(<!--field:(\\w+)-->).*?(<!--/field:\\2-->)", Pattern.DOTALL);
    private static final DateTimeFormatter SIGNED_AT = DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm:ssxxx");

    private IssueFields() {}

    /** The frozen page with its marks. */
    public static String fill(String frozen, IssueMarks marks) {
        return FIELD.matcher(frozen)
                .replaceAll(field ->
                        Matcher.quoteReplacement(field.group(1) + value(field.group(2), marks) + field.group(3)));
    }

    private static String value(String field, IssueMarks marks) {
        return switch (field) {
            case "number" -> escape(marks.number());
            case "date" -> date(marks.issuedOn());
            case "signature" -> signature(marks);
            default -> throw new IllegalArgumentException("Unknown place in a rendition: " + field);
        };
    }

    /** "ngày 05 tháng 02 năm 2026": a zero only before days under 10 and months 1 and 2 (Decree 30/2020, Annex I). */
    public static String date(LocalDate day) {
        int month = day.getMonthValue();
        return "ngày %02d tháng %s năm %d"
                .formatted(day.getDayOfMonth(), month <= 2 ? "0" + month : String.valueOf(month), day.getYear());
    }

    private static String signature(IssueMarks marks) {
        String block = marks.signatureBlock().stream()
                .map(line -> "<p class=\"capacity\">" + escape(line) + "</p>")
                .collect(Collectors.joining());
        String signedAt = SIGNED_AT.format(marks.signedAt().atZone(BusinessClock.ZONE));
        return block + "<p class=\"signed\">Đã ký điện tử<br>" + signedAt + "</p><p class=\"name\">"
                + escape(marks.signerName()) + "</p>";
    }

    private static String escape(String text) {
        return HtmlUtils.htmlEscape(text, "UTF-8");
    }
}
