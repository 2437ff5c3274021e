package trinhky.plan.domain.readiness;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import trinhky.plan.Comparator;
import trinhky.plan.domain.Indicator;
import trinhky.plan.domain.PlanContent;
import trinhky.plan.domain.Target;

/** A target asks for more than was reached already; where less is better, for less. */
final class TargetsAboveBaseline implements ReadinessCheck {

    @Override
    public Stream<Finding> check(PlanContent plan, UnitLookup units) {
        return plan.indicators().stream()
                .filter(indicator -> indicator.baseline() != null && asksNothingNew(indicator))
                .map(TargetsAboveBaseline::finding);
    }

    private static boolean asksNothingNew(Indicator indicator) {
        Target target = targetOf(indicator);
        if (target == null || target.comparator() == null || target.low() == null) {
            return false;
        }
        BigDecimal strictest = target.high() != null ? target.high() : target.low();
        boolean lessIsBetter = target.comparator() == Comparator.LE || target.comparator() == Comparator.LT;
        return lessIsBetter
                ? strictest.compareTo(indicator.baseline()) >= 0
                : strictest.compareTo(indicator.baseline()) <= 0;
    }

    private static Target targetOf(Indicator indicator) {
        return indicator.annex() != null ? indicator.annex() : indicator.body();
    }

    private static Finding finding(Indicator indicator) {
        String reached =
                indicator.baselineNote() == null || indicator.baselineNote().isBlank()
                        ? TargetWords.number(indicator.baseline())
                        : indicator.baselineNote();
        return Finding.warning(
                "target-not-above-baseline",
                new Place(PlanPart.INDICATORS, indicator.id(), "baseline"),
                List.of(indicator.code(), indicator.name()),
                new Evidence(Evidence.Source.BASELINE, indicator.code(), reached),
                new Evidence(
                        Evidence.Source.ANNEX,
                        indicator.code(),
                        TargetWords.of(targetOf(indicator), indicator.unit())));
    }
}
