package trinhky.plan.domain.readiness;

import java.util.List;
import java.util.stream.Stream;
import trinhky.plan.domain.PlanContent;
import trinhky.plan.domain.ReportingRule;

/** A reporting rule says until when, who, and to whom. */
final class RulesComplete implements ReadinessCheck {

    @Override
    public Stream<Finding> check(PlanContent plan, UnitLookup units) {
        return plan.rules().stream().flatMap(rule -> check(rule, units));
    }

    private static Stream<Finding> check(ReportingRule rule, UnitLookup units) {
        Stream.Builder<Finding> found = Stream.builder();
        if (rule.dueDay() == null || rule.dueMonth() == null) {
            found.add(finding("rule-without-date", rule, "dueDay"));
        }
        if (units.unitsOf(rule.reporters()).isEmpty()) {
            found.add(finding("rule-without-reporters", rule, "reporters"));
        }
        if (rule.consolidator().unitId() == null || rule.consolidator().unitId().isBlank()) {
            found.add(finding("rule-without-consolidator", rule, "consolidatorUnitId"));
        }
        return found.build();
    }

    private static Finding finding(String name, ReportingRule rule, String field) {
        Evidence quote = new Evidence(Evidence.Source.RULE, null, rule.phrase());
        return Finding.error(name, new Place(PlanPart.RULES, rule.id(), field), List.of(rule.phrase()), quote);
    }
}
