package trinhky.reporting.application;

import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import trinhky.calendar.Deadlines;
import trinhky.reporting.domain.CycleLetter;
import trinhky.shared.DomainProblem;

/** The head of the lead unit has the late units urged by an official letter: written, sent to be signed, numbered and delivered. */
@Service
public class SendDunningLetter {
    private final LetterDesk desk;
    private final DunningDrafting drafting;
    private final LetterSending sending;
    private final Announcements announcements;

    SendDunningLetter(LetterDesk desk, DunningDrafting drafting, LetterSending sending, Announcements announcements) {
        this.desk = desk;
        this.drafting = drafting;
        this.sending = sending;
        this.announcements = announcements;
    }

    /**
     * Sends it on its way.
     *
     * @throws DomainProblem forbidden, {@code reporting.not-lead-head}; refused, {@code reporting.cycle-not-open} before and after
     *     the period, {@code reporting.no-late-unit}, or {@code reporting.letter-under-way} while the letter before has not
     *     been issued or returned
     */
    @Transactional
    public void send(UUID cycleId) {
        LetterDesk.Turn turn = desk.take(cycleId);
        if (!turn.cycle().acceptsReports()) {
            throw DomainProblem.refused("reporting.cycle-not-open");
        }
        if (turn.lateUnits().isEmpty()) {
            throw DomainProblem.refused("reporting.no-late-unit");
        }
        CycleLetter letter = sending.send(turn, drafting.draft(turn, Deadlines.dayOf(announcements.now())));
        announcements.cycleAct(
                cycleId,
                "reporting.dunning-letter-sent",
                turn.official().officialId(),
                turn.actingFor(),
                null,
                Map.of("units", Integer.toString(letter.units().size())));
    }
}
