package trinhky.plan.domain.readiness;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import trinhky.plan.WordReading;
import trinhky.plan.domain.Assignment;
import trinhky.plan.domain.Indicator;
import trinhky.plan.domain.PlanContent;

/**
 * Who follows a target leads the task that moves it. The task is told by rare words and pairs of words that both share: a
 * word that stands in every row tells nothing. Where two tasks are about as near, none is meant.
 */
final class OwnersLeadTheirTasks implements ReadinessCheck {

    private static final double NEAR = 0.35;
    private static final double CLEARLY_NEARER = 1.25;

    private record Scored(Assignment task, double nearness) {}

    private final WordReading words;

    OwnersLeadTheirTasks(WordReading words) {
        this.words = words;
    }

    @Override
    public Stream<Finding> check(PlanContent plan, UnitLookup units) {
        Map<String, Integer> rows = new HashMap<>();
        Stream.concat(
                        plan.indicators().stream().map(Indicator::name),
                        plan.assignments().stream().map(Assignment::title))
                .forEach(text -> words.wordsOf(text).forEach(word -> rows.merge(word, 1, Integer::sum)));
        int all = plan.indicators().size() + plan.assignments().size();
        return plan.indicators().stream()
                .filter(indicator -> indicator.owner().namesOne())
                .flatMap(indicator -> mover(indicator, plan.assignments(), rows, all).stream()
                        .filter(task -> task.lead().namesOne()
                                && !task.lead()
                                        .single()
                                        .equals(indicator.owner().single()))
                        .map(task -> finding(indicator, task, units)));
    }

    private Optional<Assignment> mover(
            Indicator indicator, List<Assignment> tasks, Map<String, Integer> rows, int all) {
        Set<String> sought = words.wordsOf(indicator.name());
        List<Scored> nearest = tasks.stream()
                .map(task -> new Scored(task, nearness(sought, words.wordsOf(task.title()), rows, all)))
                .sorted((one, other) -> Double.compare(other.nearness(), one.nearness()))
                .limit(2)
                .toList();
        boolean clear = !nearest.isEmpty()
                && nearest.get(0).nearness() > NEAR
                && (nearest.size() == 1
                        || nearest.get(0).nearness() > nearest.get(1).nearness() * CLEARLY_NEARER);
        return clear ? Optional.of(nearest.get(0).task()) : Optional.empty();
    }

    /** The share of what is told by the words of the target that the task has too; nothing without a pair of words. */
    private static double nearness(Set<String> sought, Set<String> there, Map<String, Integer> rows, int all) {
        boolean pair = sought.stream().anyMatch(word -> word.contains(" ") && there.contains(word));
        double whole =
                sought.stream().mapToDouble(word -> weight(word, rows, all)).sum();
        double shared = sought.stream()
                .filter(there::contains)
                .mapToDouble(word -> weight(word, rows, all))
                .sum();
        return pair && whole > 0 ? shared / whole : 0;
    }

    private static double weight(String word, Map<String, Integer> rows, int all) {
        return Math.log((double) all / rows.get(word));
    }

    private static Finding finding(Indicator indicator, Assignment task, UnitLookup units) {
        return Finding.info(
                "owner-vs-task-lead",
                new Place(PlanPart.INDICATORS, indicator.id(), "owner"),
                List.of(
                        indicator.code(),
                        units.nameOf(indicator.owner().single()),
                        task.code(),
                        units.nameOf(task.lead().single())),
                new Evidence(Evidence.Source.TASK, task.code(), task.title()),
                new Evidence(Evidence.Source.ANNEX, indicator.code(), indicator.name()));
    }
}
