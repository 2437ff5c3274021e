package trinhky.task.application;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import trinhky.organisation.OfficialDirectory;
import trinhky.organisation.Role;
import trinhky.shared.DomainProblem;

/** Gives one open task to an official of the same unit and role, on the word of the unit's head. */
@Component
class Assignment {

    private final ReachTask reach;
    private final TaskHolding holding;
    private final OfficialDirectory officials;
    private final Clock clock;

    Assignment(ReachTask reach, TaskHolding holding, OfficialDirectory officials, Clock clock) {
        this.reach = reach;
        this.holding = holding;
        this.officials = officials;
        this.clock = clock;
    }

    /** Checks everything before the engine is touched; returns who held it before, null when nobody did. */
    String assign(String taskId, String officialId) {
        ReachTask.Reached reached = reach.open(taskId);
        if (!reached.isAssignable()) {
            throw DomainProblem.forbidden("task.only-head-assigns");
        }
        if (!isOfUnit(officialId, reached.task())) {
            throw DomainProblem.invalid("officialId", "task.assignee-not-in-unit");
        }
        holding.give(taskId, officialId);
        return reached.task().assigneeId();
    }

    private boolean isOfUnit(String officialId, TaskEntry task) {
        return officials.holdersOf(task.unitId(), Role.valueOf(task.role()), LocalDate.now(clock)).stream()
                .anyMatch(official -> official.id().equals(officialId));
    }
}
