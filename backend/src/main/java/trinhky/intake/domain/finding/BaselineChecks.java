package trinhky.intake.domain.finding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import trinhky.intake.domain.reading.FindingRead;
import trinhky.intake.domain.reading.IndicatorRead;
import trinhky.intake.domain.reading.Likeness;
import trinhky.intake.domain.reading.PlanReading;
import trinhky.intake.domain.reading.ResultRead;
import trinhky.intake.domain.reading.TargetValue;

/** Targets that were reached before the plan begins. */
final class BaselineChecks implements Checks.Check {

    private record Pair(IndicatorRead target, ResultRead result, double like) {}

    private static final double SAME = 0.4;
    private static final double AS_WIDE = 0.5;

    @Override
    public List<FindingRead> in(PlanReading reading) {
        List<FindingRead> found = new ArrayList<>();
        Set<Object> taken = new HashSet<>();
        for (Pair pair : pairs(reading)) {
            if (!taken.contains(pair.target()) && taken.add(pair.result())) {
                taken.add(pair.target());
                if (isReached(pair.target().body(), pair.result())) {
                    found.add(FindingRead.warning(
                                    "TARGET_NOT_ABOVE_BASELINE",
                                    pair.result().source(),
                                    pair.target().source())
                            .with(pair.target().name(), pair.result().actual().toPlainString()));
                }
            }
        }
        return found;
    }

    /** The likest first, so that each result belongs to one target. */
    private static List<Pair> pairs(PlanReading reading) {
        List<Pair> pairs = new ArrayList<>();
        for (IndicatorRead one : reading.indicators()) {
            if (one.body() != null
                    && one.actual() == null
                    && "%".equals(one.body().unit())) {
                Set<String> words = Likeness.words(one.body().name());
                reading.results().stream()
                        .filter(result -> result.actual() != null && "%".equals(result.unit()))
                        .map(result -> pair(one, words, result))
                        .filter(pair -> pair.like() > SAME)
                        .forEach(pairs::add);
            }
        }
        pairs.sort(Comparator.comparingDouble(Pair::like).reversed());
        return pairs;
    }

    /** A result of fewer kinds of people than the target names says nothing of the target. */
    private static Pair pair(IndicatorRead one, Set<String> words, ResultRead result) {
        Set<String> reached = Likeness.words(result.name());
        boolean narrow = reached.size() < AS_WIDE * words.size();
        return new Pair(one, result, narrow ? 0 : Likeness.of(words, reached));
    }

    private static boolean isReached(TargetValue target, ResultRead result) {
        return target.low() != null
                && !target.comparator().startsWith("l")
                && result.actual().compareTo(target.low()) >= 0;
    }
}
