package trinhky.plan.application;

import java.time.Clock;
import java.util.UUID;
import org.springframework.stereotype.Component;
import trinhky.identity.CurrentOfficial;
import trinhky.identity.CurrentOfficials;
import trinhky.plan.PlanStatus;
import trinhky.plan.domain.Actor;
import trinhky.plan.domain.Plan;
import trinhky.plan.domain.Plans;
import trinhky.task.OpenTask;
import trinhky.task.OpenTasks;

/** Tells who acts on a plan, and refuses those whose work it is not. Every use case starts here. */
@Component
class Actors {

    /**
     * A plan that the current official has on the desk.
     *
     * @param taskId the engine's task to complete
     */
    record Desk(Plan plan, String taskId, Actor actor) {}

    private final OpenTasks tasks;
    private final CurrentOfficials officials;
    private final Plans plans;
    private final Clock clock;

    Actors(OpenTasks tasks, CurrentOfficials officials, Plans plans, Clock clock) {
        this.tasks = tasks;
        this.officials = officials;
        this.plans = plans;
        this.clock = clock;
    }

    /** The plan with its open task, if the current official may do that task. */
    Desk at(PlanTask task, UUID planId) {
        OpenTask open = tasks.require(task.key(), planId.toString());
        return new Desk(plans.require(planId), open.taskId(), actor(open.actingFor()));
    }

    /** The plan, if the current official may change its content now. */
    Desk atEditing(UUID planId) {
        boolean answering = plans.findById(planId)
                .filter(plan -> plan.status() == PlanStatus.ANSWERING)
                .isPresent();
        return at(answering ? PlanTask.ANSWER_OPINIONS : PlanTask.DRAFT, planId);
    }

    /** The current official in the own name. */
    Actor self() {
        return actor(null);
    }

    CurrentOfficial current() {
        return officials.current();
    }

    private Actor actor(String actingForPositionId) {
        return new Actor(officials.current().officialId(), actingForPositionId, clock.instant());
    }
}
