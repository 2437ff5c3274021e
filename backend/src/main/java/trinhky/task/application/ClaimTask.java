package trinhky.task.application;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import trinhky.shared.DomainProblem;

/** An official takes a task that is offered to a group of the official's. */
@Service
public class ClaimTask {

    private final ReachTask reach;
    private final TaskHolding holding;
    private final OfficialNames names;

    ClaimTask(ReachTask reach, TaskHolding holding, OfficialNames names) {
        this.reach = reach;
        this.holding = holding;
        this.names = names;
    }

    /**
     * @throws DomainProblem forbidden {@code task.not-yours}; refused {@code task.closed}, or {@code task.held-by-other}
     *     with the name of the colleague
     */
    @Transactional
    public void claim(String taskId) {
        ReachTask.Reached reached = reach.open(taskId);
        if (reached.isHeldByMe()) {
            return;
        }
        if (!reached.isOffered()) {
            throw DomainProblem.forbidden("task.not-yours");
        }
        if (reached.task().assigneeId() != null) {
            throw DomainProblem.refused(
                    "task.held-by-other", names.of(reached.task().assigneeId()));
        }
        holding.give(taskId, reached.who().officialId());
    }
}
