package trinhky.plan.application;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import trinhky.calendar.VietnameseDates;
import trinhky.document.OfficialDocument;
import trinhky.document.OfficialDocument.Block;
import trinhky.document.OfficialDocument.Heading;
import trinhky.document.OfficialDocument.Paragraph;
import trinhky.organisation.UnitDirectory;
import trinhky.organisation.UnitSummary;
import trinhky.plan.domain.LegalBasis;
import trinhky.plan.domain.Plan;
import trinhky.plan.domain.PlanContent;
import trinhky.plan.domain.PlanHeading;
import trinhky.plan.domain.PlanSection;
import trinhky.plan.domain.RecipientEntry;

/** Sets a plan as the official document that is signed: letterhead, legal bases, sections, annexes, recipients. */
@Component
public class PlanDocument {

    /** Code of the document type (Decree 30/2020, Annex III). */
    public static final String TYPE_CODE = "KH";

    /** What follows the number of a plan of the committee. */
    public static final String NOTATION = "KH-UBND";

    private final UnitDirectory directory;
    private final PlanAnnexes annexes;

    PlanDocument(UnitDirectory directory, PlanAnnexes annexes) {
        this.directory = directory;
        this.annexes = annexes;
    }

    /** The document of this content; number, date and signature are added at issue. */
    public OfficialDocument of(Plan plan, PlanContent content) {
        UnitSummary issuer = directory.unit(plan.parties().issuerUnitId());
        return new OfficialDocument(
                new OfficialDocument.Letterhead(
                        issuer.letterhead().parent(), issuer.letterhead().own(), NOTATION, issuer.placeName()),
                "KẾ HOẠCH",
                content.heading().title(),
                List.of(),
                content.legalBases().stream().map(PlanDocument::basis).toList(),
                body(content),
                annexes.of(content),
                content.recipients().stream().map(RecipientEntry::label).toList(),
                archiveLine(content.heading()));
    }

    /** The line that says who keeps a copy, e.g. "Lưu: VT, P.KT (Ngân)". */
    static String archiveLine(PlanHeading heading) {
        String room = isBlank(heading.archiveRoom()) ? "" : ", " + heading.archiveRoom();
        String drafter = isBlank(heading.drafterInitials()) ? "" : " (" + heading.drafterInitials() + ")";
        return "Lưu: VT" + room + drafter;
    }

    private static String basis(LegalBasis basis) {
        String date = basis.issuedOn() == null ? null : "ngày " + VietnameseDates.numeric(basis.issuedOn());
        String issuer = isBlank(basis.issuer()) ? null : "của " + basis.issuer();
        String number = isBlank(basis.number()) ? null : "số " + basis.number();
        return Stream.of("Căn cứ", basis.documentType(), number, date, issuer, about(basis.summary()))
                .filter(Objects::nonNull)
                .filter(words -> !words.isBlank())
                .collect(Collectors.joining(" "));
    }

    private static String about(String summary) {
        return isBlank(summary) || summary.startsWith("về ") ? summary : "về " + summary;
    }

    private static List<Block> body(PlanContent content) {
        List<Block> blocks = new ArrayList<>();
        for (PlanSection section : content.sections()) {
            blocks.add(new Heading(level(section.label()), numbered(section)));
            section.body()
                    .lines()
                    .filter(line -> !line.isBlank())
                    .map(Paragraph::new)
                    .forEach(blocks::add);
        }
        return blocks;
    }

    private static String numbered(PlanSection section) {
        return section.label().isBlank() ? section.title() : section.label() + ". " + section.title();
    }

    private static int level(String label) {
        long depth = label.chars().filter(letter -> letter == '.').count();
        return (int) Math.min(3, 1 + depth);
    }

    private static boolean isBlank(String words) {
        return words == null || words.isBlank();
    }
}
