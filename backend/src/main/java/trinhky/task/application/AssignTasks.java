package trinhky.task.application;

import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import trinhky.shared.DomainProblem;

/** The head of a unit gives several tasks to one officer; those that cannot be given are told, the others are given. */
@Service
public class AssignTasks {

    /**
     * What became of one task.
     *
     * @param previousAssigneeId who held it before, null when nobody did
     * @param problem why it was not given, null when it was
     */
    public record Result(String taskId, String previousAssigneeId, DomainProblem problem) {}

    private final Assignment assignment;

    AssignTasks(Assignment assignment) {
        this.assignment = assignment;
    }

    @Transactional
    public List<Result> assign(List<String> taskIds, String officialId) {
        return taskIds.stream()
                .distinct()
                .map(taskId -> one(taskId, officialId))
                .toList();
    }

    private Result one(String taskId, String officialId) {
        try {
            return new Result(taskId, assignment.assign(taskId, officialId), null);
        } catch (DomainProblem refused) {
            return new Result(taskId, null, refused);
        }
    }
}
