package trinhky.reporting.application;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import trinhky.reporting.LetterState;
import trinhky.reporting.domain.CycleLetter;
import trinhky.reporting.domain.CycleLetters;
import trinhky.shared.DomainProblem;

/** Sends a letter of the lead unit on its way, one of each kind at a time. */
@Component
class LetterSending {
    private final CycleLetters letters;
    private final LetterHandover handover;
    private final LetterProcess process;
    private final Announcements announcements;

    LetterSending(CycleLetters letters, LetterHandover handover, LetterProcess process, Announcements announcements) {
        this.letters = letters;
        this.handover = handover;
        this.process = process;
        this.announcements = announcements;
    }

    /**
     * Freezes it and hands it to those who sign, number and send it.
     *
     * @throws DomainProblem refused, {@code reporting.letter-under-way} while the letter before has not been issued or returned
     */
    CycleLetter send(LetterDesk.Turn turn, LetterDraft draft) {
        List<CycleLetter> earlier = letters.ofCycle(turn.cycle().id(), draft.kind());
        if (isUnderWay(earlier)) {
            throw DomainProblem.refused("reporting.letter-under-way");
        }
        CycleLetter letter = letter(turn, draft, earlier.size() + 1);
        letters.add(letter);
        handover.hand(letter, draft, turn);
        process.start(letter, draft.work(), turn.cycle().leadUnitId(), turn.plan());
        return letter;
    }

    /** Takes back a letter that nobody signed yet; one that is signed goes on. */
    void takeBack(CycleLetter letter, String reason, String by) {
        if (handover.takeBack(letter, reason, by)) {
            process.stop(letter, reason);
            letters.returned(letter.id(), reason);
        }
    }

    static boolean isUnderWay(List<CycleLetter> earlier) {
        return earlier.stream().anyMatch(letter -> letter.state() == LetterState.SIGNING);
    }

    private CycleLetter letter(LetterDesk.Turn turn, LetterDraft draft, int ordinal) {
        UUID id = UUID.randomUUID();
        return new CycleLetter(
                id,
                turn.cycle().id(),
                draft.kind(),
                ordinal,
                LetterState.SIGNING,
                handover.freeze(id, draft),
                draft.units(),
                turn.official().officialId(),
                announcements.now(),
                null,
                null);
    }
}
