package trinhky.reporting.application;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import trinhky.calendar.Deadlines;
import trinhky.distribution.Notations;
import trinhky.distribution.Purpose;
import trinhky.distribution.RecipientLine;
import trinhky.document.OfficialDocument.Letterhead;
import trinhky.organisation.UnitDirectory;
import trinhky.organisation.UnitSummary;
import trinhky.reporting.LetterKind;

/** Writes a letter to late units as an official document. */
@Component
class DunningDrafting {
    private static final int WORKING_DAYS_GRANTED = 3;

    private final UnitDirectory units;
    private final Deadlines deadlines;
    private final Notations notations;

    DunningDrafting(UnitDirectory units, Deadlines deadlines, Notations notations) {
        this.units = units;
        this.deadlines = deadlines;
        this.notations = notations;
    }

    /** The letter to the units that are late today. */
    LetterDraft draft(LetterDesk.Turn turn, LocalDate today) {
        UnitSummary issuer = units.unit(turn.plan().issuerUnitId());
        DunningText text = text(turn, today);
        return new LetterDraft(
                LetterKind.DUNNING,
                text.letter(new Letterhead(
                        issuer.letterhead().parent(), issuer.letterhead().own(), notation(turn), issuer.placeName())),
                "Công văn " + text.summary(),
                "Công văn đôn đốc " + turn.lateUnits().size() + " đơn vị chậm báo cáo",
                "cong-van-don-doc-" + turn.cycle().period().code(),
                turn.lateUnits(),
                recipients(turn));
    }

    private String notation(LetterDesk.Turn turn) {
        return notations.of(
                Notations.OFFICIAL_LETTER,
                turn.plan().issuerUnitId(),
                turn.cycle().leadUnitId(),
                null);
    }

    private List<RecipientLine> recipients(LetterDesk.Turn turn) {
        Map<String, UnitSummary> late = units.units(turn.lateUnits());
        String lead = turn.cycle().leadUnitId();
        return Stream.concat(
                        turn.lateUnits().stream()
                                .map(id -> new RecipientLine(late.get(id).name(), null, id, Purpose.FOR_ACTION)),
                        Stream.of(new RecipientLine(units.unit(lead).name(), null, lead, Purpose.FOR_INFORMATION)))
                .toList();
    }

    private DunningText text(LetterDesk.Turn turn, LocalDate today) {
        Map<String, UnitSummary> late = units.units(turn.lateUnits());
        return new DunningText(
                turn.plan(),
                turn.cycle(),
                units.unit(turn.plan().issuerUnitId()).name(),
                units.unit(turn.cycle().leadUnitId()).name(),
                turn.lateUnits().stream().map(late::get).toList(),
                today,
                deadlines.afterWorkingDays(today, WORKING_DAYS_GRANTED).lastDay());
    }
}
