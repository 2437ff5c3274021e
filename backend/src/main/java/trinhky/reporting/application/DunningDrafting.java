package trinhky.reporting.application;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import trinhky.calendar.Deadlines;
import trinhky.distribution.Notations;
import trinhky.distribution.Purpose;
import trinhky.distribution.RecipientLine;
import trinhky.document.OfficialDocument;
import trinhky.document.OfficialDocument.Letterhead;
import trinhky.organisation.UnitDirectory;
import trinhky.organisation.UnitSummary;
import trinhky.reporting.domain.DunningLetter;

/** Writes a letter to late units as an official document. */
@Component
class DunningDrafting {
    private static final int WORKING_DAYS_GRANTED = 3;
    private static final Pattern COMMITTEE_OF =
            Pattern.compile("^(?:Ủy ban nhân dân|UBND) (?:tỉnh|thành phố|xã|phường) ", Pattern.CASE_INSENSITIVE);

    private final UnitDirectory units;
    private final Deadlines deadlines;
    private final Notations notations;

    DunningDrafting(UnitDirectory units, Deadlines deadlines, Notations notations) {
        this.units = units;
        this.deadlines = deadlines;
        this.notations = notations;
    }

    /** The document; number, date and signature are added at issue. */
    OfficialDocument document(DunningDesk.Turn turn, LocalDate today) {
        UnitSummary issuer = units.unit(turn.plan().issuerUnitId());
        return text(turn, today)
                .letter(new Letterhead(
                        issuer.letterhead().parent(),
                        issuer.letterhead().own(),
                        notation(turn),
                        COMMITTEE_OF.matcher(issuer.name()).replaceFirst("")));
    }

    /** What it is called in lists and the register. */
    String title(DunningDesk.Turn turn, LocalDate today) {
        return "Công văn " + text(turn, today).summary();
    }

    String notation(DunningDesk.Turn turn) {
        return notations.of(
                Notations.OFFICIAL_LETTER,
                turn.plan().issuerUnitId(),
                turn.cycle().leadUnitId(),
                null);
    }

    List<RecipientLine> recipients(DunningLetter letter, String lead) {
        Map<String, UnitSummary> late = units.units(letter.units());
        return Stream.concat(
                        letter.units().stream()
                                .map(id -> new RecipientLine(late.get(id).name(), null, id, Purpose.FOR_ACTION)),
                        Stream.of(new RecipientLine(units.unit(lead).name(), null, lead, Purpose.FOR_INFORMATION)))
                .toList();
    }

    private DunningText text(DunningDesk.Turn turn, LocalDate today) {
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
