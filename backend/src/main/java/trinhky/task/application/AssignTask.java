package trinhky.task.application;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The head of a unit gives a task to one of its officers. */
@Service
public class AssignTask {

    private final Assignment assignment;

    AssignTask(Assignment assignment) {
        this.assignment = assignment;
    }

    /**
     * Returns who held it before, null when nobody did, so that the move can be undone.
     *
     * @throws trinhky.shared.DomainProblem forbidden {@code task.not-yours}, {@code task.only-head-assigns}; refused
     *     {@code task.closed}; invalid {@code task.assignee-not-in-unit}
     */
    @Transactional
    public String assign(String taskId, String officialId) {
        return assignment.assign(taskId, officialId);
    }
}
