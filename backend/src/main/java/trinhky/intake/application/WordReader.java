package trinhky.intake.application;

import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import trinhky.intake.domain.finding.Typos;
import trinhky.intake.domain.reading.Likeness;
import trinhky.intake.domain.reading.NamedTitles;
import trinhky.plan.WordReading;

/** Reads words that are typed into a plan with the eyes that read files of plans: one notion of a typo, a citation, a likeness. */
@Component
public class WordReader implements WordReading {

    @Override
    public List<String> typosIn(String text) {
        return text == null ? List.of() : Typos.in(text);
    }

    @Override
    public List<NamedAct> actsIn(String text) {
        return text == null
                ? List.of()
                : text.lines()
                        .flatMap(line -> NamedTitles.in(line).stream())
                        .map(named -> new NamedAct(named.number(), NamedTitles.titleOf(named)))
                        .toList();
    }

    @Override
    public Set<String> wordsOf(String text) {
        return Likeness.words(text);
    }

    @Override
    public double likeness(String one, String other) {
        return Likeness.of(one, other);
    }
}
