package trinhky.reporting.application;

import java.text.Collator;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
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
        String lead = turn.cycle().leadUnitId();
        return Stream.concat(
                        late(turn).stream()
                                .map(unit -> new RecipientLine(unit.name(), null, unit.id(), Purpose.FOR_ACTION)),
                        Stream.of(lead)
                                .filter(id -> !turn.lateUnits().contains(id))
                                .map(id -> new RecipientLine(units.unit(id).name(), null, id, Purpose.FOR_INFORMATION)))
                .toList();
    }

    private DunningText text(LetterDesk.Turn turn, LocalDate today) {
        return new DunningText(
                turn.plan(),
                turn.cycle(),
                units.unit(turn.plan().issuerUnitId()).name(),
                units.unit(turn.cycle().leadUnitId()).name(),
                late(turn),
                today,
                deadlines.afterWorkingDays(today, WORKING_DAYS_GRANTED).lastDay());
    }

    /** As letters name units: those of the province first, communes and wards after them, by name. */
    private List<UnitSummary> late(LetterDesk.Turn turn) {
        Collator vietnamese = Collator.getInstance(Locale.forLanguageTag("vi"));
        return units.units(turn.lateUnits()).values().stream()
                .sorted(Comparator.comparing(UnitSummary::kind).thenComparing(UnitSummary::name, vietnamese))
                .toList();
    }
}
