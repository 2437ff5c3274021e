package trinhky.reporting.application.read;

import java.util.Optional;
import trinhky.identity.CurrentOfficial;
import trinhky.identity.ReadPolicy;
import trinhky.reporting.LetterKind;
import trinhky.reporting.LetterState;
import trinhky.reporting.application.SubjectTypes;
import trinhky.reporting.domain.CycleLetter;
import trinhky.reporting.domain.CycleLetters;

/** A letter of a period is read by whoever reads the period, and once it is issued by the units it is addressed to. */
class LetterReadPolicy implements ReadPolicy {
    private final LetterKind kind;
    private final CycleLetters letters;
    private final CycleReadPolicy cycles;

    LetterReadPolicy(LetterKind kind, CycleLetters letters, CycleReadPolicy cycles) {
        this.kind = kind;
        this.letters = letters;
        this.cycles = cycles;
    }

    @Override
    public String subjectType() {
        return SubjectTypes.of(kind);
    }

    @Override
    public boolean mayRead(String subjectId, CurrentOfficial who) {
        Optional<CycleLetter> letter = ReadPolicy.uuid(subjectId).flatMap(letters::byId);
        return letter.filter(it -> it.kind() == kind)
                .map(it -> cycles.mayRead(it.cycleId().toString(), who) || isAddressed(it, who))
                .orElse(false);
    }

    private static boolean isAddressed(CycleLetter letter, CurrentOfficial who) {
        return letter.state() == LetterState.ISSUED && letter.units().stream().anyMatch(who.unitIds()::contains);
    }
}
