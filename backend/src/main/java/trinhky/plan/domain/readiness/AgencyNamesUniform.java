package trinhky.plan.domain.readiness;

import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import trinhky.plan.domain.Assignment;
import trinhky.plan.domain.Indicator;
import trinhky.plan.domain.PlanContent;
import trinhky.plan.domain.UnitRef;

/** The same unit, or the same group of units, is written the same way everywhere. */
final class AgencyNamesUniform implements ReadinessCheck {

    @Override
    public Stream<Finding> check(PlanContent plan, UnitLookup units) {
        TreeMap<String, TreeSet<String>> spellings = new TreeMap<>();
        Stream.concat(
                        plan.indicators().stream().map(Indicator::owner),
                        plan.assignments().stream().map(Assignment::lead))
                .filter(AgencyNamesUniform::namesOneThing)
                .forEach(reference -> spellings
                        .computeIfAbsent(reference.unitIds() + "" + reference.groupCodes(), key -> new TreeSet<>())
                        .add(reference.raw().strip()));
        return spellings.values().stream()
                .filter(variants -> variants.size() > 1)
                .map(AgencyNamesUniform::finding);
    }

    private static boolean namesOneThing(UnitRef reference) {
        return reference.unitIds().size() + reference.groupCodes().size() == 1
                && reference.raw() != null
                && !reference.raw().isBlank();
    }

    private static Finding finding(TreeSet<String> variants) {
        List<Evidence> quotes = variants.stream()
                .map(words -> new Evidence(Evidence.Source.ANNEX, null, words))
                .toList();
        return Finding.of(
                Severity.INFO,
                "agency-name-variant",
                Place.of(PlanPart.ASSIGNMENTS, "lead"),
                List.of(variants.first()),
                quotes);
    }
}
