package trinhky.plan.domain.readiness;

import java.util.Set;
import java.util.stream.Stream;
import trinhky.plan.domain.PlanContent;

/** Who has something to do under the plan also receives it. */
final class ResponsibleInRecipients implements ReadinessCheck {

    @Override
    public Stream<Finding> check(PlanContent plan, UnitLookup units) {
        Set<String> missing = Responsible.unitsIn(plan, units);
        plan.recipients().forEach(recipient -> missing.removeAll(units.unitsOf(recipient)));
        return missing.isEmpty()
                ? Stream.empty()
                : Stream.of(Responsible.finding("responsible-not-in-recipients", PlanPart.RECIPIENTS, missing, units));
    }
}
