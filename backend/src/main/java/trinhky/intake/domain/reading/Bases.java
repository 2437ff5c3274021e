package trinhky.intake.domain.reading;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import trinhky.intake.domain.source.Outline;
import trinhky.intake.domain.source.Paragraph;
import trinhky.intake.domain.source.SourceText;

/** The documents that a plan rests on, and those that it only names. */
final class Bases {

    private static final Pattern LEAD = Pattern.compile(
            "^(?:-\\s*)?(?:Căn cứ|Thực hiện|Theo|Xét|Để (?:thực hiện|triển khai)|Triển khai).*", Pattern.DOTALL);
    private static final Pattern KIND = Pattern.compile(
            "^(?:-\\s*)?(?:Luật|Nghị|Quyết định|Chỉ thị|Công điện|Công văn|Kế hoạch|Thông tư|Chương trình|Kết luận) .*");

    private final SourceText text;
    private final Outline outline;
    private final References references;

    Bases(SourceText text, Outline outline, String area) {
        this.text = text;
        this.outline = outline;
        this.references = new References(area);
    }

    /** One document a paragraph, and one after each "; Căn cứ" within it. */
    List<DocumentReference> legal() {
        List<DocumentReference> bases = new ArrayList<>();
        for (Paragraph paragraph : outline.opening()) {
            if (isBasis(paragraph, bases.isEmpty())) {
                List<DocumentReference> named = references.in(paragraph);
                named.stream().limit(1).forEach(bases::add);
                named.stream()
                        .skip(1)
                        .filter(next ->
                                startsPart(paragraph.text(), next.source().quote()))
                        .forEach(bases::add);
            }
        }
        return bases;
    }

    /** Whether the paragraph gives a basis; one without its lead word counts among others. */
    static boolean isBasis(Paragraph paragraph, boolean first) {
        String words = paragraph.text();
        return LEAD.matcher(words).matches() || (!first && KIND.matcher(words).matches());
    }

    private static boolean startsPart(String text, String quote) {
        int at = text.indexOf(quote);
        return at > 0
                && text.substring(0, at).matches("(?s).*[;,]\\s*(?:và\\s+)?(?:[Cc]ăn cứ|[Tt]hực hiện)?\\s*$")
                && text.substring(0, at).strip().matches("(?s).*(?:;|[Cc]ăn cứ|[Tt]hực hiện)$");
    }

    /** Documents with number and date that the text names elsewhere, each once. */
    List<DocumentReference> related(List<DocumentReference> legal, String own) {
        Set<String> known = new HashSet<>();
        legal.forEach(basis -> known.add(basis.number()));
        known.add(own);
        known.add(null);
        List<DocumentReference> others = new ArrayList<>();
        for (Paragraph paragraph : text.allParagraphs()) {
            for (DocumentReference named : references.in(paragraph)) {
                if (named.date() != null && known.add(named.number())) {
                    others.add(named);
                }
            }
        }
        return others;
    }
}
