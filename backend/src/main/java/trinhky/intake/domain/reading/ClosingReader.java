package trinhky.intake.domain.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import trinhky.intake.domain.source.Canonical;
import trinhky.intake.domain.source.Paragraph;
import trinhky.intake.domain.source.Passage;
import trinhky.intake.domain.source.SourceLine;
import trinhky.intake.domain.source.SourceText;

/** Reads what stands at the end of the body: recipients, archive line, signature block. */
final class ClosingReader {

    private static final Pattern AUTHORITY = Pattern.compile("^(?:TM|KT|TL|TUQ|Q)\\.\\s?\\p{Lu}{2,}[\\p{Lu} ,]*$");
    private static final Pattern POSITION = Pattern.compile(
            "^(?:PHÓ |Q\\. ?)?(?:CHỦ TỊCH|GIÁM ĐỐC|CHÁNH VĂN PHÒNG|TRƯỞNG BAN|CỤC TRƯỞNG|CHI CỤC TRƯỞNG|BỘ TRƯỞNG|THỨ TRƯỞNG|CHÁNH THANH TRA|TRƯỞNG PHÒNG)[\\p{Lu} ]*$");
    private static final Pattern NAME = Pattern.compile("^(?:[\\p{Lu}][\\p{Ll}]+\\.? ){1,5}\\p{Lu}\\p{Ll}*$");
    private static final Pattern ARCHIVE = Pattern.compile("(?u)Lưu\\s*:?\\s*(.*?)[.;]?(?:\\s*\\*?\\p{Lu}{2}\\*?)?$");
    private static final Pattern AFTER_STOP = Pattern.compile("\\.\\s+(\\p{Lu}\\p{Ll}+)$");
    private static final Pattern PURPOSE =
            Pattern.compile("\\((?:để )?(?:b/c|ph/h|p/h|t/h|biết|báo cáo|phối hợp|thực hiện)[^)]*\\)");
    private static final Pattern SIGNED = Pattern.compile("^(.*?)\\s*<([^<>@\\s]+@[^<>\\s]+)>.*");
    private static final Pattern CERTIFIES = Pattern.compile("(?iu)^(\\p{L}[^-:,]*chứng thực[^-:,]*?)\\s*(?:[-,].*)?$");
    private static final Pattern TIME =
            Pattern.compile("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(?:Z|[+-]\\d\\d:?\\d\\d)");

    private static final int NEAR = 4;

    private final List<Paragraph> end;
    private final List<SourceLine> lines;

    ClosingReader(SourceText text) {
        this.end = text.paragraphs();
        this.lines = text.lines();
    }

    List<RecipientRead> recipients() {
        List<RecipientRead> found = new ArrayList<>();
        boolean inside = false;
        for (Paragraph paragraph : end) {
            String words = paragraph.text();
            if (words.startsWith("Nơi nhận")) {
                inside = true;
            } else if (inside
                    && (AUTHORITY.matcher(words).matches()
                            || POSITION.matcher(words).matches())) {
                inside = false;
            } else if (inside && words.matches("^[-+] ?.*")) {
                found.add(recipient(paragraph));
                inside = !isArchive(words);
            }
        }
        return found;
    }

    private static boolean isArchive(String words) {
        return words.matches("^[-+] ?Lưu.*");
    }

    private static RecipientRead recipient(Paragraph paragraph) {
        String text = paragraph.display().replaceAll("^[-+]\\s*", "").replaceAll("[;.]\\s*$", "");
        Matcher purpose = PURPOSE.matcher(text);
        boolean said = purpose.find();
        String words = said ? text.replace(purpose.group(), "").strip() : text;
        boolean archive = isArchive(paragraph.text());
        return new RecipientRead(
                paragraph.display(),
                words,
                archive ? List.of() : RecipientNames.of(words),
                said ? purpose.group().replaceAll("[()]", "") : null,
                Confidence.CERTAIN,
                paragraph.passage());
    }

    Found<ArchiveRead> archive() {
        for (Paragraph paragraph : end) {
            Matcher matcher = ARCHIVE.matcher(paragraph.text());
            if (isArchive(paragraph.text()) && matcher.find()) {
                return Found.certain(archive(paragraph, matcher.group(1)), paragraph.passage());
            }
        }
        return Found.nothing();
    }

    /** "VT, P.KT (Ngân)": registry, room, drafter in brackets or after a full stop. */
    private static ArchiveRead archive(Paragraph paragraph, String words) {
        String drafter = null;
        Matcher brackets = Pattern.compile("\\(([^)]+)\\)").matcher(words);
        String rest = words;
        if (brackets.find()) {
            drafter = brackets.group(1);
            rest = words.substring(0, brackets.start());
        }
        Matcher after = AFTER_STOP.matcher(rest);
        if (drafter == null && after.find()) {
            drafter = after.group(1);
            rest = rest.substring(0, after.start());
        }
        String[] parts = rest.split("\\s*[,;]\\s*");
        String room = parts.length > 1 ? parts[1].strip().replaceAll("[.\\s]+$", "") : null;
        return new ArchiveRead(
                paragraph.display(),
                parts[0].strip(),
                room == null || room.isEmpty() ? null : room,
                drafter,
                paragraph.passage());
    }

    Found<SignerRead> signer() {
        for (int at = 0; at < end.size(); at++) {
            String words = end.get(at).text();
            if (AUTHORITY.matcher(words).matches() || (POSITION.matcher(words).matches() && at > 3)) {
                return signer(at);
            }
        }
        return Found.nothing();
    }

    private Found<SignerRead> signer(int from) {
        List<String> authority = new ArrayList<>();
        int at = from;
        while (at < end.size() && AUTHORITY.matcher(end.get(at).text()).matches()) {
            authority.add(end.get(at).display());
            at++;
        }
        boolean positioned =
                at < end.size() && POSITION.matcher(end.get(at).text()).matches();
        String position = positioned ? end.get(at).display() : null;
        int under = positioned ? at + 1 : at;
        Paragraph named = nameFrom(under);
        String name = named == null ? null : named.display();
        Paragraph last = named == null ? end.get(Math.min(under, end.size()) - 1) : named;
        Passage begin = end.get(from).passage();
        Passage whole = new Passage(begin.quote(), begin.line(), last.passage().lineEnd(), begin.page());
        Confidence confidence = name == null || position == null ? Confidence.CHECK : Confidence.CERTAIN;
        return new Found<>(new SignerRead(authority, position, name, confidence, whole), confidence, whole);
    }

    /** The name stands within a few lines under the position; null when none does. */
    private Paragraph nameFrom(int at) {
        return end.subList(Math.min(at, end.size()), Math.min(at + NEAR, end.size())).stream()
                .filter(paragraph -> NAME.matcher(paragraph.text()).matches())
                .findFirst()
                .orElse(null);
    }

    Found<DigitalMark> digitalMark() {
        String time = null;
        String authority = null;
        for (SourceLine line : lines) {
            String words = Canonical.display(line.text().replace('<', '\u2039').replace('>', '\u203a'))
                    .replace('\u2039', '<')
                    .replace('\u203a', '>');
            Matcher stamp = TIME.matcher(words);
            time = stamp.find() ? stamp.group().replaceAll("([+-]\\d\\d)(\\d\\d)$", "$1:$2") : time;
            Matcher signed = SIGNED.matcher(words);
            Matcher certifies = CERTIFIES.matcher(words);
            authority = certifies.matches() ? certifies.group(1) : authority;
            if (time != null && signed.matches()) {
                Passage source = new Passage(words, line.number(), line.number(), line.page());
                return Found.check(new DigitalMark(signed.group(1), signed.group(2), time, authority, source), source);
            }
        }
        return Found.nothing();
    }
}
