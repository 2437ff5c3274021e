package trinhky.plan.domain.readiness;

import java.util.List;
import java.util.stream.Stream;
import trinhky.plan.domain.Assignment;
import trinhky.plan.domain.PlanContent;

/** Each task has exactly one lead unit (Decree 315/2025): several cannot be reminded, none will do it. */
final class LeadsSingle implements ReadinessCheck {

    @Override
    public Stream<Finding> check(PlanContent plan, UnitLookup units) {
        return plan.assignments().stream()
                .filter(assignment -> !assignment.lead().namesOne())
                .map(LeadsSingle::finding);
    }

    private static Finding finding(Assignment assignment) {
        Place place = new Place(PlanPart.ASSIGNMENTS, assignment.id(), "lead");
        List<String> args = List.of(assignment.code(), assignment.title());
        Evidence task = new Evidence(Evidence.Source.TASK, assignment.code(), assignment.title());
        if (assignment.lead().namesNothing()) {
            return Finding.error("task-without-lead", place, args, task);
        }
        String raw = assignment.lead().raw();
        Evidence lead = new Evidence(Evidence.Source.ANNEX, assignment.code(), raw == null ? "" : raw);
        return Finding.warning("lead-not-single", place, args, task, lead);
    }
}
