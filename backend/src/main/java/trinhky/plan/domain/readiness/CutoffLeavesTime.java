package trinhky.plan.domain.readiness;

import java.util.List;
import java.util.stream.Stream;
import trinhky.plan.PeriodKind;
import trinhky.plan.domain.PlanContent;
import trinhky.plan.domain.ReportingRule;

/**
 * Between the day on which figures close and the last day to report there is at least one day. Decree 09/2019, article
 * 12, closes the figures on the 14th of the last month of the period.
 */
final class CutoffLeavesTime implements ReadinessCheck {

    private static final int CUTOFF_DAY = 14;

    @Override
    public Stream<Finding> check(PlanContent plan, UnitLookup units) {
        List<ReportingRule> tight =
                plan.rules().stream().filter(CutoffLeavesTime::isTight).toList();
        if (tight.isEmpty()) {
            return Stream.empty();
        }
        List<Evidence> quotes = tight.stream()
                .map(rule -> new Evidence(Evidence.Source.RULE, null, rule.phrase()))
                .toList();
        Place place = new Place(PlanPart.RULES, tight.get(0).id(), "dueDay");
        return Stream.of(Finding.of(
                Severity.WARNING, "cutoff-leaves-no-time", place, List.of(String.valueOf(CUTOFF_DAY)), quotes));
    }

    private static boolean isTight(ReportingRule rule) {
        if (rule.dueDay() == null || rule.dueMonth() == null) {
            return false;
        }
        int lastDay = rule.inclusive() ? rule.dueDay() : rule.dueDay() - 1;
        return lastDay <= CUTOFF_DAY && dueInLastMonth(rule.period(), rule.dueMonth());
    }

    private static boolean dueInLastMonth(PeriodKind period, int month) {
        return switch (period) {
            case MONTH -> true;
            case QUARTER -> month % 3 == 0;
            case HALF_YEAR -> month % 6 == 0;
            case YEAR -> month == 12;
        };
    }
}
