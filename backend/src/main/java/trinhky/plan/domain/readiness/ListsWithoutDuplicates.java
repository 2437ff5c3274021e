package trinhky.plan.domain.readiness;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import trinhky.plan.domain.Indicator;
import trinhky.plan.domain.PlanContent;

/** An enumeration names nothing twice. */
final class ListsWithoutDuplicates implements ReadinessCheck {

    private static final int SHORTEST_LIST = 3;

    @Override
    public Stream<Finding> check(PlanContent plan, UnitLookup units) {
        return plan.indicators().stream().flatMap(ListsWithoutDuplicates::check);
    }

    private static Stream<Finding> check(Indicator indicator) {
        return duplicate(indicator.name()).stream()
                .map(word -> Finding.info(
                        "duplicated-word-in-list",
                        new Place(PlanPart.INDICATORS, indicator.id(), "name"),
                        List.of(indicator.code(), word),
                        new Evidence(Evidence.Source.ANNEX, indicator.code(), indicator.name())));
    }

    private static Optional<String> duplicate(String words) {
        String[] items = words.toLowerCase(Locale.ROOT).split("[,;]");
        Set<String> seen = new HashSet<>();
        return items.length < SHORTEST_LIST
                ? Optional.empty()
                : Stream.of(items)
                        .map(String::strip)
                        .filter(item -> !item.isEmpty() && seen.stream().anyMatch(item::startsWith) | !seen.add(item))
                        .findFirst()
                        .flatMap(item -> seen.stream()
                                .filter(item::startsWith)
                                .min(java.util.Comparator.comparing(String::length)));
    }
}
