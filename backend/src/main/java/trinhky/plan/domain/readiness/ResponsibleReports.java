package trinhky.plan.domain.readiness;

import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import trinhky.plan.domain.PlanContent;

/** Who has something to do under the plan also reports on it. */
final class ResponsibleReports implements ReadinessCheck {

    @Override
    public Stream<Finding> check(PlanContent plan, UnitLookup units) {
        if (plan.rules().isEmpty()) {
            return Stream.empty();
        }
        Set<String> silent = Responsible.unitsIn(plan, units);
        plan.rules().forEach(rule -> silent.removeAll(units.unitsOf(rule.reporters())));
        plan.rules().stream()
                .map(rule -> rule.consolidator().unitId())
                .filter(Objects::nonNull)
                .forEach(silent::remove);
        return silent.isEmpty()
                ? Stream.empty()
                : Stream.of(Responsible.finding("responsible-without-duty", PlanPart.RULES, silent, units));
    }
}
