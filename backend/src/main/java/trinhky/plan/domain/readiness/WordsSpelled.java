package trinhky.plan.domain.readiness;

import java.util.List;
import java.util.stream.Stream;
import trinhky.plan.WordReading;
import trinhky.plan.domain.PlanContent;

/** No word is doubled by mistake, broken or written as no Vietnamese word is. */
final class WordsSpelled implements WordingCheck {

    @Override
    public Stream<Finding> check(PlanContent plan, WordReading words) {
        return PlanWords.of(plan).stream()
                .flatMap(typed -> words.typosIn(typed.text()).stream()
                        .distinct()
                        .map(typo -> Finding.info("typo", typed.place(), List.of(typo), typed.quoting(typo))));
    }
}
