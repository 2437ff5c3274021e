package trinhky.plan.domain.readiness;

import java.util.List;
import java.util.stream.Stream;
import trinhky.plan.domain.PlanContent;
import trinhky.plan.domain.PlanHeading;

/** The head names the plan, its years, its field and the unit that steers it. */
final class HeadingComplete implements ReadinessCheck {

    @Override
    public Stream<Finding> check(PlanContent plan, UnitLookup units) {
        PlanHeading heading = plan.heading();
        return Stream.of(
                        missing(isBlank(heading.title()), "title-missing", "title"),
                        missing(
                                heading.periodFromYear() == null || heading.periodToYear() == null,
                                "period-missing",
                                "periodFromYear"),
                        missing(isReversed(heading), "period-reversed", "periodToYear"),
                        missing(isBlank(heading.fieldOfWork()), "field-of-work-missing", "fieldOfWork"),
                        missing(isBlank(heading.leadUnitId()), "lead-unit-missing", "leadUnitId"))
                .flatMap(finding -> finding);
    }

    private static Stream<Finding> missing(boolean missing, String name, String field) {
        return missing ? Stream.of(Finding.error(name, Place.of(PlanPart.HEADING, field), List.of())) : Stream.empty();
    }

    private static boolean isReversed(PlanHeading heading) {
        return heading.periodFromYear() != null
                && heading.periodToYear() != null
                && heading.periodToYear() < heading.periodFromYear();
    }

    private static boolean isBlank(String words) {
        return words == null || words.isBlank();
    }
}
