package trinhky.document.application;

import static java.util.regex.Pattern.CASE_INSENSITIVE;
import static java.util.regex.Pattern.UNICODE_CASE;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import trinhky.document.IssueMarks;
import trinhky.document.OfficialDocument;
import trinhky.document.OfficialDocument.Block;
import trinhky.document.OfficialDocument.Paragraph;
import trinhky.document.OfficialDocument.Points;

/** What every rendition prints: the content with the closing marks that Decree 30/2020, Annex I asks for. */
public final class DocumentPage {

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");
    private static final String END_OF_BODY = "./.";
    private static final String[] ROMAN = {"I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X"};
    private static final Pattern COMMITTEE = Pattern.compile("^(Ủy ban nhân dân) ", CASE_INSENSITIVE | UNICODE_CASE);
    private static final String AS_ABOVE = "Như trên";

    private final OfficialDocument document;
    private final PrintedMarks marks;

    DocumentPage(OfficialDocument document, IssueMarks marks) {
        this.document = document;
        this.marks = new PrintedMarks(marks);
    }

    public OfficialDocument document() {
        return document;
    }

    /** What issuing added, empty texts before. */
    public PrintedMarks marks() {
        return marks;
    }

    /** The superior body as it is printed: "Ủy ban nhân dân" on a line of its own, as the issuing committee has it. */
    public List<String> superiorBody() {
        String name = document.letterhead().superiorBody();
        return name == null
                ? List.of()
                : List.of(COMMITTEE.matcher(name).replaceFirst("$1\n").split("\n"));
    }

    /** What the file is called by readers: type and summary. */
    public String title() {
        return document.isLetter() ? "V/v " + document.summary() : typeWord() + " " + document.summary();
    }

    /** After "Kính gửi": one name, or a line each with dash and semicolon; the last is closed by a full stop. */
    public List<String> addressees() {
        List<String> closed = closed(document.addressees(), ";", ".");
        return closed.size() < 2
                ? closed
                : closed.stream().map(line -> "- " + line).toList();
    }

    /** Legal bases, each closed by ";", the last by ".". */
    public List<String> legalBases() {
        return closed(document.legalBases(), ";", ".");
    }

    /**
     * Lines of "Nơi nhận" with dash, the archive line last and closed by a full stop. Whoever stands after "Kính gửi" is
     * named by "Như trên" in the first line.
     */
    public List<String> recipients() {
        List<String> lines = new ArrayList<>(document.recipients());
        if (!document.addressees().isEmpty() && !lines.contains(AS_ABOVE)) {
            lines.add(0, AS_ABOVE);
        }
        if (document.archiveLine() != null && !document.archiveLine().isBlank()) {
            lines.add(document.archiveLine());
        }
        return closed(lines, ";", ".").stream().map(line -> "- " + line).toList();
    }

    /** The body; it ends with "./.". */
    public List<Block> body() {
        List<Block> body = new ArrayList<>(document.body());
        if (!body.isEmpty()) {
            Block last = body.remove(body.size() - 1);
            body.addAll(ended(last));
        }
        return body;
    }

    private static List<Block> ended(Block last) {
        if (last instanceof Paragraph paragraph) {
            return List.of(new Paragraph(ended(paragraph.text())));
        }
        if (last instanceof Points points && !points.items().isEmpty()) {
            List<String> items = new ArrayList<>(points.items());
            items.set(items.size() - 1, ended(items.get(items.size() - 1)));
            return List.of(new Points(points.marker(), items));
        }
        return List.of(last, new Paragraph(END_OF_BODY));
    }

    private static String ended(String text) {
        return text.endsWith(END_OF_BODY) ? text : withoutClosing(text) + END_OF_BODY;
    }

    /** "Phụ lục" alone when there is one annex, with a Roman numeral when there are several. */
    public String annexHeading(int index) {
        return document.annexes().size() < 2
                ? "Phụ lục"
                : "Phụ lục " + (index < ROMAN.length ? ROMAN[index] : String.valueOf(index + 1));
    }

    /** The type name as it stands inside a sentence: "Kế hoạch". */
    public String typeWord() {
        return document.isLetter() ? "Công văn" : sentenceCase(document.typeName());
    }

    /** Name of the issuer inside a sentence, as the note under an annex heading says it: "Ủy ban nhân dân tỉnh Đồng Tháp". */
    public String issuer() {
        String place = document.letterhead().place();
        return sentenceCase(String.join(" ", document.letterhead().issuingBody()))
                .replace(place.toLowerCase(VIETNAMESE), place);
    }

    /** The note under the heading of an annex; number and date stay open, because the annex is in the same file. */
    public String annexNote() {
        String gap = "\u00a0".repeat(8);
        return "(Kèm theo " + typeWord() + " số" + gap + "/"
                + document.letterhead().notation() + " ngày" + gap + "tháng" + gap + "năm" + gap + "của " + issuer()
                + ")";
    }

    private static String sentenceCase(String name) {
        String lower = name.toLowerCase(VIETNAMESE);
        return lower.isEmpty() ? lower : lower.substring(0, 1).toUpperCase(VIETNAMESE) + lower.substring(1);
    }

    private static List<String> closed(List<String> lines, String between, String end) {
        List<String> closed = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            closed.add(withoutClosing(lines.get(i)) + (i == lines.size() - 1 ? end : between));
        }
        return closed;
    }

    private static String withoutClosing(String text) {
        return text.strip().replaceAll("[;.,\\s]+$", "");
    }
}
