package trinhky.reporting.application;

import org.springframework.stereotype.Component;
import trinhky.plan.PlanRecalled;
import trinhky.reporting.domain.CycleLetters;

/** Letters about a plan that was called back. */
@Component
class RecalledLetters {
    private final CycleLetters letters;
    private final LetterSending sending;

    RecalledLetters(CycleLetters letters, LetterSending sending) {
        this.letters = letters;
        this.sending = sending;
    }

    /** Takes back those that nobody signed yet. */
    void takeBack(PlanRecalled recall) {
        letters.underWay(recall.planId())
                .forEach(letter -> sending.takeBack(letter, recall.reason(), recall.recalledBy()));
    }
}
