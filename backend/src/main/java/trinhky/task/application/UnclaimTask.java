package trinhky.task.application;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import trinhky.shared.DomainProblem;

/** A task goes back to its group: by whoever holds it, or by the head of the unit. */
@Service
public class UnclaimTask {

    private final ReachTask reach;
    private final TaskHolding holding;

    UnclaimTask(ReachTask reach, TaskHolding holding) {
        this.reach = reach;
        this.holding = holding;
    }

    /** @throws DomainProblem forbidden {@code task.not-yours}; refused {@code task.closed} */
    @Transactional
    public void unclaim(String taskId) {
        ReachTask.Reached reached = reach.open(taskId);
        if (!reached.isHeldByMe() && !reached.isLed()) {
            throw DomainProblem.forbidden("task.not-yours");
        }
        if (reached.task().assigneeId() != null) {
            holding.release(taskId);
        }
    }
}
