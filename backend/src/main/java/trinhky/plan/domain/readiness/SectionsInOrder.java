package trinhky.plan.domain.readiness;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import trinhky.plan.domain.PlanContent;
import trinhky.plan.domain.PlanSection;

/** No section is empty and no number is given twice. */
final class SectionsInOrder implements ReadinessCheck {

    @Override
    public Stream<Finding> check(PlanContent plan, UnitLookup units) {
        Set<String> seen = new HashSet<>();
        Stream<Finding> twice = plan.sections().stream()
                .filter(section -> !section.label().isBlank() && !seen.add(section.label()))
                .map(section -> Finding.error(
                        "duplicate-section-number", place(section, "label"), List.of(section.label()), quote(section)));
        Stream<Finding> empty = plan.sections().stream()
                .filter(section -> section.body().isBlank() && !hasParts(section, plan))
                .map(section -> Finding.warning(
                        "section-empty", place(section, "body"), List.of(section.label(), section.title())));
        return Stream.concat(twice, empty);
    }

    private static boolean hasParts(PlanSection section, PlanContent plan) {
        return plan.sections().stream().anyMatch(part -> part.label().startsWith(section.label() + "."));
    }

    private static Place place(PlanSection section, String field) {
        return new Place(PlanPart.SECTIONS, section.id(), field);
    }

    private static Evidence quote(PlanSection section) {
        return new Evidence(Evidence.Source.SECTION, section.label(), section.title());
    }
}
