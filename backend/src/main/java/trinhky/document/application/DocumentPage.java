package trinhky.document.application;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import trinhky.document.OfficialDocument;
import trinhky.document.OfficialDocument.Block;
import trinhky.document.OfficialDocument.Paragraph;

/** What the template prints: the content with the closing marks that Decree 30/2020, Annex I asks for. */
public final class DocumentPage {

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");
    private static final String END_OF_BODY = "./.";
    private static final String[] ROMAN = {"I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X"};

    private final OfficialDocument document;

    DocumentPage(OfficialDocument document) {
        this.document = document;
    }

    public OfficialDocument document() {
        return document;
    }

    /** Legal bases, each closed by ";", the last by ".". */
    public List<String> legalBases() {
        return closed(document.legalBases(), ";", ".");
    }

    /** Lines of "Nơi nhận" with dash, the archive line last and closed by a full stop. */
    public List<String> recipients() {
        List<String> lines = new ArrayList<>(document.recipients());
        if (document.archiveLine() != null && !document.archiveLine().isBlank()) {
            lines.add(document.archiveLine());
        }
        return closed(lines, ";", ".").stream().map(line -> "- " + line).toList();
    }

    /** The body; its last paragraph ends with "./.". */
    public List<Block> body() {
        List<Block> body = new ArrayList<>(document.body());
        int last = body.size() - 1;
        if (last >= 0
                && body.get(last) instanceof Paragraph closing
                && !closing.text().endsWith(END_OF_BODY)) {
            body.set(last, new Paragraph(withoutClosing(closing.text()) + END_OF_BODY));
        }
        return body;
    }

    /** "Phụ lục" alone when there is one annex, with a Roman numeral when there are several. */
    public String annexHeading(int index) {
        return document.annexes().size() < 2
                ? "Phụ lục"
                : "Phụ lục " + (index < ROMAN.length ? ROMAN[index] : String.valueOf(index + 1));
    }

    /** The type name as it stands inside a sentence: "Kế hoạch". */
    public String typeWord() {
        return sentenceCase(document.typeName());
    }

    /** Name of the issuer inside a sentence, as the note under an annex heading says it: "Ủy ban nhân dân tỉnh Đồng Tháp". */
    public String issuer() {
        String place = document.letterhead().place();
        return sentenceCase(String.join(" ", document.letterhead().issuingBody()))
                .replace(place.toLowerCase(VIETNAMESE), place);
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
