package trinhky.plan.domain.readiness;

import java.util.List;
import java.util.stream.Stream;
import trinhky.plan.domain.PlanContent;

/** A plan rests on something, says something, asks for reports and is sent to somebody. */
final class PartsPresent implements ReadinessCheck {

    @Override
    public Stream<Finding> check(PlanContent plan, UnitLookup units) {
        return Stream.of(
                        missing(plan.legalBases(), Severity.ERROR, "legal-basis-missing", PlanPart.LEGAL_BASES),
                        missing(plan.sections(), Severity.ERROR, "sections-missing", PlanPart.SECTIONS),
                        missing(plan.indicators(), Severity.WARNING, "indicators-missing", PlanPart.INDICATORS),
                        missing(plan.assignments(), Severity.WARNING, "assignments-missing", PlanPart.ASSIGNMENTS),
                        missing(plan.rules(), Severity.ERROR, "rules-missing", PlanPart.RULES),
                        missing(plan.recipients(), Severity.ERROR, "recipients-missing", PlanPart.RECIPIENTS))
                .flatMap(finding -> finding);
    }

    private static Stream<Finding> missing(List<?> rows, Severity severity, String name, PlanPart part) {
        return rows.isEmpty()
                ? Stream.of(Finding.of(severity, name, Place.of(part, null), List.of(), List.of()))
                : Stream.empty();
    }
}
