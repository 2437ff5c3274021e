package trinhky.intake.domain.reading;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import trinhky.intake.domain.source.Outline;
import trinhky.intake.domain.source.Paragraph;
import trinhky.intake.domain.source.SourceText;

/** Reads what a document is: number, date, place, type, title, issuing body. */
final class IdentityReader {

    private static final Pattern NUMBER =
            Pattern.compile("^Số\\s*:?\\s*(\\d{1,5})\\s*/\\s*(\\p{Lu}[\\p{Lu}\\d&]*(?:-[\\p{Lu}\\d&]+)*)(?![\\p{Ll}])");
    private static final Pattern CARRIED = Pattern.compile(
            "\\((?:Ban hành kèm|Kèm) theo (\\p{Lu}\\p{L}+ \\p{L}+) số\\s*:?\\s*(\\d{0,5})\\s*/\\s*(\\p{Lu}+(?:-\\p{Lu}+)*),?\\s+ngày\\s*(\\d{0,2})\\s*/\\s*(\\d{0,2})\\s*/\\s*(\\d{4})(?:\\s+của ([^)]*))?\\)");
    private static final Pattern PLACE_DATE =
            Pattern.compile("(\\p{Lu}[\\p{L}.]*(?:[ -]\\p{Lu}[\\p{L}.]*){0,4})\\s*,\\s*" + References.DATE);

    private final SourceText text;
    private final Outline outline;
    private final Heading heading;

    IdentityReader(SourceText text, Outline outline) {
        this.text = text;
        this.outline = outline;
        this.heading = Heading.of(outline);
    }

    @SuppressWarnings("size: fills one record, a line a field")
    Identity read() {
        Matcher carried = carried();
        Found<String> number = number(carried);
        Found<LocalDate> date = date(carried);
        boolean blank = carried != null && !number.isFound();
        IssuingBody body = IssuingBody.of(text, outline, carried == null ? null : carried.group(7));
        String code = number.isFound() ? number.value().replaceAll("^\\d+/", "") : "";
        return new Identity(
                number,
                blank
                        ? Found.check(
                                carried.group().replaceAll("^\\(|\\)$", ""),
                                place(carried).passage())
                        : Found.nothing(),
                date,
                blank && !date.isFound() ? carried.group(5) + "/" + carried.group(6) : null,
                placeName(),
                type(carried),
                code.isEmpty() ? heading.typeCode() : code.replaceAll("-.*$", ""),
                code.isEmpty() ? body.code() : code.replaceAll("^[^-]*-?", ""),
                heading.title(),
                body.name(),
                body.area(),
                text.paragraphs().stream()
                        .anyMatch(
                                p -> p.text().toUpperCase(Locale.ROOT).contains("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM")),
                text.paragraphs().stream().anyMatch(p -> p.text().startsWith("Kính gửi")));
    }

    private Found<String> type(Matcher carried) {
        Found<String> type = heading.type();
        boolean inAct = carried != null && carried.group().startsWith("(Ban hành");
        return inAct && type.isFound()
                ? Found.certain(type.value() + " (ban hành kèm theo " + carried.group(1) + ")", type.source())
                : type;
    }

    private Found<String> number(Matcher carried) {
        for (Paragraph paragraph : outline.opening()) {
            Matcher matcher = NUMBER.matcher(paragraph.text());
            if (matcher.find()) {
                return Found.certain(matcher.group(1) + "/" + matcher.group(2), paragraph.passage(0, matcher.end()));
            }
        }
        boolean said = carried != null
                && !carried.group(2).isEmpty()
                && !carried.group().startsWith("(Ban hành");
        return said
                ? Found.check(
                        carried.group(2) + "/" + carried.group(3),
                        place(carried).passage())
                : Found.nothing();
    }

    private Found<LocalDate> date(Matcher carried) {
        for (Paragraph paragraph : outline.opening()) {
            Matcher matcher = PLACE_DATE.matcher(paragraph.text());
            if (matcher.find() && References.dateOf(matcher, 2) != null) {
                return Found.certain(References.dateOf(matcher, 2), paragraph.passage(matcher.start(), matcher.end()));
            }
        }
        boolean said = carried != null
                && !carried.group(4).isEmpty()
                && !carried.group(5).isEmpty();
        LocalDate day = said ? References.dateOf(carried, 4) : null;
        return day == null ? Found.nothing() : Found.check(day, place(carried).passage());
    }

    private Found<String> placeName() {
        for (Paragraph paragraph : outline.opening()) {
            Matcher matcher = PLACE_DATE.matcher(paragraph.text());
            if (matcher.find()) {
                String name = matcher.group(1).replaceAll("^.*(?:UBND|HĐND|-\\p{Lu}{2,}) ", "");
                return Found.certain(name, paragraph.passage(matcher.start(1), matcher.end(1)));
            }
        }
        return Found.nothing();
    }

    /** The note that says with which act the plan was issued; null when there is none. */
    private Matcher carried() {
        for (Paragraph paragraph : text.allParagraphs()) {
            Matcher matcher = CARRIED.matcher(paragraph.text());
            if (matcher.find()) {
                return matcher;
            }
        }
        return null;
    }

    private Paragraph place(Matcher carried) {
        List<Paragraph> all = text.allParagraphs();
        return all.stream()
                .filter(paragraph -> paragraph.text().contains(carried.group()))
                .findFirst()
                .orElse(all.get(0));
    }
}
