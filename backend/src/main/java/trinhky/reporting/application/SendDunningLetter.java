package trinhky.reporting.application;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import trinhky.calendar.Deadlines;
import trinhky.reporting.DunningLetterState;
import trinhky.reporting.domain.DunningLetter;
import trinhky.reporting.domain.DunningLetters;
import trinhky.shared.DomainProblem;

/** The head of the lead unit has the late units urged by an official letter: written, sent to be signed, numbered and delivered. */
@Service
public class SendDunningLetter {
    private final DunningDesk desk;
    private final DunningLetters letters;
    private final DunningHandover handover;
    private final DunningProcess process;
    private final Announcements announcements;

    SendDunningLetter(
            DunningDesk desk,
            DunningLetters letters,
            DunningHandover handover,
            DunningProcess process,
            Announcements announcements) {
        this.desk = desk;
        this.letters = letters;
        this.handover = handover;
        this.process = process;
        this.announcements = announcements;
    }

    /**
     * Sends it on its way.
     *
     * @throws DomainProblem forbidden, {@code reporting.not-lead-head}; refused, {@code reporting.no-late-unit} or
     *     {@code reporting.dunning-under-way} while the letter before has not been issued or returned
     */
    @Transactional
    public void send(UUID cycleId) {
        DunningDesk.Turn turn = desk.take(cycleId);
        List<DunningLetter> earlier = letters.ofCycle(cycleId);
        if (turn.lateUnits().isEmpty()) {
            throw DomainProblem.refused("reporting.no-late-unit");
        }
        if (earlier.stream().anyMatch(letter -> letter.state() == DunningLetterState.SIGNING)) {
            throw DomainProblem.refused("reporting.dunning-under-way");
        }
        Instant now = announcements.now();
        DunningLetter letter = letter(turn, earlier.size() + 1, now);
        letters.add(letter);
        handover.hand(letter, turn, Deadlines.dayOf(now));
        process.start(letter, turn.cycle().leadUnitId(), turn.plan());
        record(turn, letter);
    }

    private DunningLetter letter(DunningDesk.Turn turn, int ordinal, Instant now) {
        UUID id = UUID.randomUUID();
        return new DunningLetter(
                id,
                turn.cycle().id(),
                ordinal,
                DunningLetterState.SIGNING,
                handover.freeze(id, turn, Deadlines.dayOf(now)),
                turn.lateUnits(),
                turn.official().officialId(),
                now,
                null,
                null);
    }

    private void record(DunningDesk.Turn turn, DunningLetter letter) {
        announcements.cycleAct(
                letter.cycleId(),
                "reporting.dunning-letter-sent",
                turn.official().officialId(),
                turn.actingFor(),
                null,
                Map.of("units", Integer.toString(letter.units().size())));
    }
}
