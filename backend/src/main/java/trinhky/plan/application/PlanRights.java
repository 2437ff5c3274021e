package trinhky.plan.application;

import org.springframework.stereotype.Component;
import trinhky.identity.CurrentOfficials;
import trinhky.organisation.GroupKeys;
import trinhky.organisation.Role;
import trinhky.plan.PlanStatus;
import trinhky.plan.domain.Plan;
import trinhky.task.OpenTasks;

/** Tells a screen which actions to offer; the use cases ask again. */
@Component
class PlanRights {

    private final OpenTasks tasks;
    private final CurrentOfficials officials;

    PlanRights(OpenTasks tasks, CurrentOfficials officials) {
        this.tasks = tasks;
        this.officials = officials;
    }

    ReadPlan.Rights of(Plan plan) {
        boolean draft = mine(PlanTask.DRAFT, PlanStatus.DRAFT, plan);
        boolean answer = mine(PlanTask.ANSWER_OPINIONS, PlanStatus.ANSWERING, plan);
        return new ReadPlan.Rights(
                draft || answer,
                draft,
                mine(PlanTask.CHECK_CONTENT, PlanStatus.CONTENT_CHECK, plan),
                answer,
                mine(PlanTask.SUBMIT, PlanStatus.READY_TO_SUBMIT, plan),
                plan.isWithdrawable() && leads(plan));
    }

    private boolean mine(PlanTask task, PlanStatus status, Plan plan) {
        return plan.status() == status && tasks.isYours(task.key(), plan.id().toString());
    }

    private boolean leads(Plan plan) {
        return officials.current().isMemberOf(GroupKeys.ofUnit(plan.parties().draftingUnitId(), Role.HEAD));
    }
}
