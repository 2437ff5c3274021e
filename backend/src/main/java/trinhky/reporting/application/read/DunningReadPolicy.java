package trinhky.reporting.application.read;

import java.util.Optional;
import org.springframework.stereotype.Component;
import trinhky.identity.CurrentOfficial;
import trinhky.identity.ReadPolicy;
import trinhky.reporting.DunningLetterState;
import trinhky.reporting.application.SubjectTypes;
import trinhky.reporting.domain.DunningLetter;
import trinhky.reporting.domain.DunningLetters;

/** A letter to late units is read by whoever reads its period, and once it is issued by the units it urges. */
@Component
class DunningReadPolicy implements ReadPolicy {
    private final DunningLetters letters;
    private final CycleReadPolicy cycles;

    DunningReadPolicy(DunningLetters letters, CycleReadPolicy cycles) {
        this.letters = letters;
        this.cycles = cycles;
    }

    @Override
    public String subjectType() {
        return SubjectTypes.DUNNING_LETTER;
    }

    @Override
    public boolean mayRead(String subjectId, CurrentOfficial who) {
        Optional<DunningLetter> letter = ReadPolicy.uuid(subjectId).flatMap(letters::byId);
        return letter.map(it -> cycles.mayRead(it.cycleId().toString(), who) || isUrged(it, who))
                .orElse(false);
    }

    private static boolean isUrged(DunningLetter letter, CurrentOfficial who) {
        return letter.state() == DunningLetterState.ISSUED
                && letter.units().stream().anyMatch(who.unitIds()::contains);
    }
}
