package trinhky.reporting.application;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import trinhky.reporting.LetterKind;
import trinhky.reporting.domain.CycleLetter;
import trinhky.reporting.domain.CycleLetters;

/** The letters that urged the late units of a period. */
@Service
public class ReadDunningLetters {

    /**
     * The letters, the latest first.
     *
     * @param lateUnits how many units are late now
     * @param maySend whether the reader may have another one sent
     */
    public record Letters(List<CycleLetter> letters, int lateUnits, boolean maySend) {}

    private final LetterDesk desk;
    private final CycleLetters letters;

    ReadDunningLetters(LetterDesk desk, CycleLetters letters) {
        this.desk = desk;
        this.letters = letters;
    }

    /** For whoever may read the period. */
    @Transactional(readOnly = true)
    public Letters read(UUID cycleId) {
        LetterDesk.Turn turn = desk.read(cycleId);
        List<CycleLetter> sent = letters.ofCycle(cycleId, LetterKind.DUNNING);
        boolean underWay = LetterSending.isUnderWay(sent);
        int late = turn.lateUnits().size();
        return new Letters(sent, late, late > 0 && !underWay && turn.isHead());
    }
}
