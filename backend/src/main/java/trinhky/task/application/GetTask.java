package trinhky.task.application;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import trinhky.identity.CurrentOfficial;

/** One task, with what the official may do with it. */
@Service
public class GetTask {

    /**
     * The task and the moves that are open to whoever asks.
     *
     * @param mayComplete offered to the official and held by nobody else
     * @param mayClaim may be taken
     * @param mayRelease may be given back to the group
     * @param mayAssign may be given to an officer of the unit
     */
    public record TaskDetail(
            TaskEntry task, boolean mayComplete, boolean mayClaim, boolean mayRelease, boolean mayAssign) {}

    private final ReachTask reach;

    GetTask(ReachTask reach) {
        this.reach = reach;
    }

    /** @throws trinhky.shared.DomainProblem forbidden {@code task.not-yours} */
    @Transactional(readOnly = true)
    public TaskDetail get(String taskId) {
        ReachTask.Reached reached = reach.any(taskId);
        return detail(reached.task(), reached.who());
    }

    /** What the official may do with a task that is at hand. */
    public static TaskDetail detail(TaskEntry task, CurrentOfficial who) {
        ReachTask.Reached reached = new ReachTask.Reached(task, who);
        boolean open = "OPEN".equals(task.state());
        boolean free = task.assigneeId() == null;
        return new TaskDetail(
                task,
                open && reached.isOffered() && (free || reached.isHeldByMe()),
                open && free && reached.isOffered(),
                open && !free && (reached.isHeldByMe() || reached.isLed()),
                open && reached.isAssignable());
    }
}
