package trinhky.consultation.application.letter;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;
import trinhky.calendar.Deadlines;
import trinhky.calendar.VietnameseDates;
import trinhky.consultation.ConsultedDraft;
import trinhky.consultation.SilencePolicy;
import trinhky.consultation.application.RoundUnits;
import trinhky.consultation.domain.ConsultationRound;
import trinhky.distribution.Notations;
import trinhky.document.OfficialDocument;
import trinhky.document.OfficialDocument.Annex;
import trinhky.document.OfficialDocument.Column;
import trinhky.document.OfficialDocument.Letterhead;
import trinhky.document.OfficialDocument.Paragraph;
import trinhky.document.OfficialDocument.Row;
import trinhky.document.OfficialDocument.Table;
import trinhky.organisation.UnitDirectory;
import trinhky.organisation.UnitSummary;

/** The official letter by which the drafting unit asks for opinions: to whom, about what, until when, what silence means. */
@Component
class RequestLetter {

    private static final int NAMED_IN_THE_HEAD = 12;

    /** The office of the unit: it keeps the archive copy, and its sign stands in the notation. */
    static final String OFFICE = "VP";

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

    private final UnitDirectory units;
    private final RoundUnits asked;
    private final Notations notations;
    private final List<ConsultedDraft> drafts;

    RequestLetter(UnitDirectory units, RoundUnits asked, Notations notations, List<ConsultedDraft> drafts) {
        this.units = units;
        this.asked = asked;
        this.notations = notations;
        this.drafts = drafts;
    }

    OfficialDocument of(ConsultationRound round) {
        UnitSummary owner = units.unit(round.ownerUnitId());
        List<String> names =
                asked.of(round.id()).stream().map(asked -> asked.unit().name()).toList();
        boolean listed = names.size() > NAMED_IN_THE_HEAD;
        return new OfficialDocument(
                letterhead(owner),
                null,
                summary(round),
                listed ? List.of("Các cơ quan, đơn vị có tên tại Phụ lục kèm theo") : names,
                List.of(),
                body(round, owner),
                annexes(round, names, listed),
                List.of("Như trên"),
                "Lưu: VT, " + OFFICE);
    }

    /** The summary after "V/v". */
    static String summary(ConsultationRound round) {
        return "góp ý dự thảo “" + round.subjectTitle() + "”";
    }

    private Letterhead letterhead(UnitSummary owner) {
        UnitSummary place =
                owner.kind().isCommittee() || owner.parentId() == null ? owner : units.unit(owner.parentId());
        return new Letterhead(
                owner.letterhead().parent(),
                owner.letterhead().own(),
                notations.of(Notations.OFFICIAL_LETTER, owner.id(), owner.id(), OFFICE),
                place.placeName());
    }

    private List<Annex> annexes(ConsultationRound round, List<String> names, boolean listed) {
        List<Annex> annexes = new ArrayList<>();
        if (listed) {
            annexes.add(annex(names));
        }
        drafts.stream()
                .filter(draft -> draft.subjectType().equals(round.subjectType()))
                .flatMap(draft -> draft.of(round.subjectId()).stream())
                .forEach(draft -> annexes.addAll(enclosed(draft)));
        return annexes;
    }

    /** The draft goes in the same file, its own annexes behind it. */
    private static List<Annex> enclosed(OfficialDocument draft) {
        List<OfficialDocument.Block> text = new ArrayList<>();
        draft.legalBases().forEach(basis -> text.add(new Paragraph(basis)));
        text.addAll(draft.body());
        List<Annex> enclosed = new ArrayList<>();
        enclosed.add(new Annex("Dự thảo " + name(draft), text));
        draft.annexes().forEach(annex -> enclosed.add(new Annex("Dự thảo phụ lục: " + annex.title(), annex.content())));
        return enclosed;
    }

    private static String name(OfficialDocument draft) {
        String type = draft.typeName().toLowerCase(VIETNAMESE);
        return type.substring(0, 1).toUpperCase(VIETNAMESE) + type.substring(1) + " " + draft.summary();
    }

    private static List<OfficialDocument.Block> body(ConsultationRound round, UnitSummary owner) {
        List<OfficialDocument.Block> body = new ArrayList<>();
        body.add(
                new Paragraph("%s đang chủ trì soạn thảo “%s”. Để hoàn thiện dự thảo trước khi trình cấp có thẩm quyền,"
                                .formatted(owner.name(), round.subjectTitle())
                        + " %s đề nghị các cơ quan, đơn vị nghiên cứu dự thảo gửi kèm và cho ý kiến."
                                .formatted(owner.name())));
        body.add(new Paragraph(
                "Ý kiến do thủ trưởng cơ quan, đơn vị ký, gửi về %s chậm nhất ngày %s (%02d ngày làm việc)."
                        .formatted(
                                owner.name(),
                                VietnameseDates.numeric(Deadlines.lastDayOf(round.dueAt())),
                                round.workingDays())));
        if (round.silencePolicy() == SilencePolicy.TREATED_AS_AGREED) {
            body.add(new Paragraph(
                    "Quá thời hạn nêu trên, cơ quan, đơn vị không có ý kiến được xem là đồng ý với dự thảo"
                            + " và chịu trách nhiệm về nội dung liên quan."));
        }
        body.add(new Paragraph("%s mong nhận được sự phối hợp của các cơ quan, đơn vị".formatted(owner.name())));
        return body;
    }

    private static Annex annex(List<String> names) {
        List<Row> rows = new ArrayList<>();
        names.forEach(name -> rows.add(Row.of(List.of(String.valueOf(rows.size() + 1), name))));
        return new Annex(
                "Danh sách cơ quan, đơn vị được lấy ý kiến",
                List.of(new Table(
                        List.of(new Column("TT", false, 12), new Column("Cơ quan, đơn vị", false, 88)), rows)));
    }
}
