package trinhky.task.process;

import org.camunda.bpm.engine.TaskService;
import org.springframework.stereotype.Component;
import trinhky.task.application.TaskHolding;

/** Assignee of the engine's task; the projection follows by itself. */
@Component
class EngineTaskHolding implements TaskHolding {

    private final TaskService tasks;

    EngineTaskHolding(TaskService tasks) {
        this.tasks = tasks;
    }

    @Override
    public void give(String taskId, String officialId) {
        tasks.setAssignee(taskId, officialId);
    }

    @Override
    public void release(String taskId) {
        tasks.setAssignee(taskId, null);
    }
}
