package trinhky.plan.domain.readiness;

import java.util.List;
import java.util.stream.Stream;
import trinhky.plan.domain.Assignment;
import trinhky.plan.domain.PlanContent;

/** A task says until when it is done or what it yields. */
final class TimesAndOutputsGiven implements ReadinessCheck {

    @Override
    public Stream<Finding> check(PlanContent plan, UnitLookup units) {
        List<Assignment> open = plan.assignments().stream()
                .filter(assignment -> isBlank(assignment.timing()) && isBlank(assignment.output()))
                .toList();
        if (open.isEmpty()) {
            return Stream.empty();
        }
        Place place = new Place(PlanPart.ASSIGNMENTS, open.get(0).id(), "timing");
        List<String> args = List.of(
                String.valueOf(open.size()), String.valueOf(plan.assignments().size()));
        return Stream.of(Finding.warning("task-without-time-or-output", place, args));
    }

    private static boolean isBlank(String words) {
        return words == null || words.isBlank();
    }
}
