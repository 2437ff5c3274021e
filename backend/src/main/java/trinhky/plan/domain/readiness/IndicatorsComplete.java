package trinhky.plan.domain.readiness;

import java.util.List;
import java.util.stream.Stream;
import trinhky.plan.Aggregation;
import trinhky.plan.domain.Indicator;
import trinhky.plan.domain.PlanContent;

/** Every indicator has a value to reach, a unit of measure and one owner, or a rule for adding up several. */
final class IndicatorsComplete implements ReadinessCheck {

    @Override
    public Stream<Finding> check(PlanContent plan, UnitLookup units) {
        return plan.indicators().stream().flatMap(IndicatorsComplete::check);
    }

    private static Stream<Finding> check(Indicator indicator) {
        List<String> args = List.of(indicator.code(), indicator.name());
        Stream.Builder<Finding> found = Stream.builder();
        if (indicator.body() == null && indicator.annex() == null) {
            found.add(Finding.error("target-missing", place(indicator, "annex.low"), args));
        }
        if (indicator.unit() == null || indicator.unit().isBlank()) {
            found.add(Finding.warning("measure-missing", place(indicator, "unit"), args));
        }
        if (indicator.owner().unresolved()) {
            found.add(Finding.error("indicator-without-owner", place(indicator, "owner"), args, quoteOwner(indicator)));
        } else if (!indicator.owner().namesOne() && indicator.aggregation() == Aggregation.SINGLE) {
            found.add(Finding.warning("owners-not-aggregated", place(indicator, "owner"), args, quoteOwner(indicator)));
        }
        return found.build();
    }

    private static Evidence quoteOwner(Indicator indicator) {
        String raw = indicator.owner().raw();
        return new Evidence(Evidence.Source.ANNEX, indicator.code(), raw == null ? "" : raw);
    }

    private static Place place(Indicator indicator, String field) {
        return new Place(PlanPart.INDICATORS, indicator.id(), field);
    }
}
