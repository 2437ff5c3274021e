package trinhky.reporting.application;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import trinhky.reporting.DunningLetterState;
import trinhky.reporting.domain.DunningLetter;
import trinhky.reporting.domain.DunningLetters;

/** The letters that urged the late units of a period. */
@Service
public class ReadDunningLetters {

    /**
     * The letters, the latest first.
     *
     * @param lateUnits how many units are late now
     * @param maySend whether the reader may have another one sent
     */
    public record Letters(List<DunningLetter> letters, int lateUnits, boolean maySend) {}

    private final DunningDesk desk;
    private final DunningLetters letters;

    ReadDunningLetters(DunningDesk desk, DunningLetters letters) {
        this.desk = desk;
        this.letters = letters;
    }

    /** For whoever may read the period. */
    @Transactional(readOnly = true)
    public Letters read(UUID cycleId) {
        DunningDesk.Turn turn = desk.read(cycleId);
        List<DunningLetter> sent = letters.ofCycle(cycleId);
        boolean underWay = sent.stream().anyMatch(letter -> letter.state() == DunningLetterState.SIGNING);
        int late = turn.lateUnits().size();
        return new Letters(sent, late, late > 0 && !underWay && turn.isHead());
    }
}
