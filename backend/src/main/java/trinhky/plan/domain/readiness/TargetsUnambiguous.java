package trinhky.plan.domain.readiness;

import java.util.List;
import java.util.stream.Stream;
import trinhky.plan.Comparator;
import trinhky.plan.domain.Indicator;
import trinhky.plan.domain.PlanContent;
import trinhky.plan.domain.Target;

/** A range has two bounds; any other comparison ("không quá …") has one. */
final class TargetsUnambiguous implements ReadinessCheck {

    @Override
    public Stream<Finding> check(PlanContent plan, UnitLookup units) {
        return plan.indicators().stream()
                .filter(indicator -> isAmbiguous(indicator.body()) || isAmbiguous(indicator.annex()))
                .map(TargetsUnambiguous::finding);
    }

    private static boolean isAmbiguous(Target target) {
        if (target == null || target.comparator() == null) {
            return false;
        }
        boolean twoBounds = target.low() != null && target.high() != null;
        return twoBounds != (target.comparator() == Comparator.RANGE)
                && (twoBounds || target.comparator() == Comparator.RANGE);
    }

    private static Finding finding(Indicator indicator) {
        boolean inBody = isAmbiguous(indicator.body());
        Target target = inBody ? indicator.body() : indicator.annex();
        Evidence.Source source = inBody ? Evidence.Source.BODY : Evidence.Source.ANNEX;
        return Finding.warning(
                "ambiguous-target",
                new Place(PlanPart.INDICATORS, indicator.id(), inBody ? "body.high" : "annex.high"),
                List.of(indicator.code(), indicator.name()),
                new Evidence(source, indicator.code(), TargetWords.of(target, indicator.unit())));
    }
}
