package trinhky.plan.application;

import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import trinhky.organisation.OfficialDirectory;
import trinhky.organisation.OfficialSummary;
import trinhky.organisation.UnitDirectory;
import trinhky.plan.PlanStatus;
import trinhky.plan.domain.Plan;
import trinhky.plan.domain.PlanMoved;
import trinhky.plan.domain.Plans;
import trinhky.task.TaskSubject;
import trinhky.task.TaskSubjects;

/** Says in the inbox what the tasks of a plan are about and why a plan came back. */
@Component
class PlanInbox {

    private final TaskSubjects subjects;
    private final Plans plans;
    private final UnitDirectory units;
    private final OfficialDirectory officials;

    PlanInbox(TaskSubjects subjects, Plans plans, UnitDirectory units, OfficialDirectory officials) {
        this.subjects = subjects;
        this.plans = plans;
        this.units = units;
        this.officials = officials;
    }

    void describe(Plan plan) {
        String id = plan.id().toString();
        subjects.describe(
                new TaskSubject(Plan.SUBJECT_TYPE, id, null, plan.heading().title(), plan.number(), null));
    }

    @EventListener
    void moved(PlanMoved moved) {
        Plan plan = plans.require(moved.planId());
        describe(plan);
        String id = plan.id().toString();
        if ("returned".equals(moved.outcome())) {
            subjects.note(id, returner(plan), moved.note(), moved.actor().at());
        } else if (moved.from() == PlanStatus.DRAFT) {
            subjects.clearNote(id);
        }
    }

    /** The Office as such, a head or a leader of the committee by name. */
    private String returner(Plan plan) {
        boolean byOffice =
                List.of("FORM_CHECK", "INITIAL").contains(plan.lastReturn().stage());
        String officialId = plan.lastReturn().by();
        return byOffice
                ? units.unit(plan.parties().officeUnitId()).name()
                : officials.officials(List.of(officialId)).values().stream()
                        .map(OfficialSummary::name)
                        .findFirst()
                        .orElse(officialId);
    }
}
