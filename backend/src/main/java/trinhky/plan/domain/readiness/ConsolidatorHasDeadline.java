package trinhky.plan.domain.readiness;

import java.util.List;
import java.util.stream.Stream;
import trinhky.plan.domain.PlanContent;
import trinhky.plan.domain.ReportingRule;

/** The unit that consolidates has a day of its own, later than the reporting units'. */
final class ConsolidatorHasDeadline implements ReadinessCheck {

    @Override
    public Stream<Finding> check(PlanContent plan, UnitLookup units) {
        List<ReportingRule> without = plan.rules().stream()
                .filter(rule -> rule.consolidator().unitId() != null)
                .filter(rule -> rule.consolidator().dueDay() == null
                        || rule.consolidator().dueMonth() == null)
                .toList();
        Stream<Finding> missing = without.isEmpty() ? Stream.empty() : Stream.of(missing(without, units));
        Stream<Finding> early = plan.rules().stream()
                .filter(ConsolidatorHasDeadline::isEarly)
                .map(rule ->
                        Finding.error("consolidator-before-units", place(rule), List.of(rule.phrase()), quote(rule)));
        return Stream.concat(missing, early);
    }

    private static Finding missing(List<ReportingRule> rules, UnitLookup units) {
        List<Evidence> quotes =
                rules.stream().map(ConsolidatorHasDeadline::quote).distinct().toList();
        String name = units.nameOf(rules.get(0).consolidator().unitId());
        return Finding.of(
                Severity.WARNING, "consolidator-deadline-missing", place(rules.get(0)), List.of(name), quotes);
    }

    private static boolean isEarly(ReportingRule rule) {
        return rule.dueDay() != null
                && rule.dueMonth() != null
                && rule.consolidator().dueDay() != null
                && rule.dueMonth().equals(rule.consolidator().dueMonth())
                && rule.consolidator().dueDay() < rule.dueDay();
    }

    private static Evidence quote(ReportingRule rule) {
        String words = rule.consolidator().phrase();
        return new Evidence(Evidence.Source.RULE, null, words == null || words.isBlank() ? rule.phrase() : words);
    }

    private static Place place(ReportingRule rule) {
        return new Place(PlanPart.RULES, rule.id(), "consolidatorDueDay");
    }
}
