package trinhky.plan.domain.readiness;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import trinhky.plan.domain.Assignment;
import trinhky.plan.domain.Indicator;
import trinhky.plan.domain.PlanContent;

/** The units that the plan makes responsible for something. */
final class Responsible {

    private Responsible() {}

    /** Owners of indicators and lead units of tasks, groups resolved. */
    static Set<String> unitsIn(PlanContent plan, UnitLookup units) {
        Set<String> responsible = new TreeSet<>();
        Stream.concat(
                        plan.indicators().stream().map(Indicator::owner),
                        plan.assignments().stream().map(Assignment::lead))
                .forEach(reference -> responsible.addAll(units.unitsOf(reference)));
        return responsible;
    }

    static Finding finding(String name, PlanPart part, Set<String> missing, UnitLookup units) {
        var evidence = missing.stream()
                .map(id -> new Evidence(Evidence.Source.UNIT, null, units.nameOf(id)))
                .toList();
        return Finding.of(
                Severity.WARNING, name, Place.of(part, null), List.of(String.valueOf(missing.size())), evidence);
    }
}
