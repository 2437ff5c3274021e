package trinhky.task.web;

import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import trinhky.task.application.AssignTask;
import trinhky.task.application.AssignTasks;
import trinhky.task.application.ClaimTask;
import trinhky.task.application.Inbox;
import trinhky.task.application.MarkTaskSeen;
import trinhky.task.application.TaskQuery;
import trinhky.task.application.UnclaimTask;

/** The inbox of the signed-in official. */
@RestController
@RequestMapping("/api/tasks")
@Tag(name = "task")
class TaskController {

    private final TaskReading reading;
    private final ClaimTask claiming;
    private final UnclaimTask unclaiming;
    private final AssignTask assigning;
    private final AssignTasks assigningMany;
    private final MarkTaskSeen seeing;

    TaskController(
            TaskReading reading,
            ClaimTask claiming,
            UnclaimTask unclaiming,
            AssignTask assigning,
            AssignTasks assigningMany,
            MarkTaskSeen seeing) {
        this.reading = reading;
        this.claiming = claiming;
        this.unclaiming = unclaiming;
        this.assigning = assigning;
        this.assigningMany = assigningMany;
        this.seeing = seeing;
    }

    /** The signed-in official's tasks of one list, earliest deadline first, paged by a cursor. */
    @GetMapping
    TaskListView listTasks(
            @RequestParam(defaultValue = "TODO") Inbox filter,
            @RequestParam(required = false) String actingFor,
            @RequestParam(required = false) String q,
            @RequestParam(required = false) String cursor,
            @RequestParam(defaultValue = "100") @Min(1) @Max(500) int limit) {
        return reading.list(new TaskQuery(filter, actingFor, q, cursor, limit));
    }

    /** How many tasks each list holds. */
    @GetMapping("/counts")
    TaskCountsView countTasks() {
        return reading.count();
    }

    /** One task. */
    @GetMapping("/{taskId}")
    TaskItemView getTask(@PathVariable String taskId) {
        return reading.get(taskId);
    }

    /** Who of the unit may take over the task. */
    @GetMapping("/{taskId}/colleagues")
    List<ColleagueView> listColleagues(@PathVariable String taskId) {
        return reading.colleagues(taskId);
    }

    /** Takes a task of the unit. */
    @PostMapping("/{taskId}/claim")
    TaskItemView claimTask(@PathVariable String taskId) {
        claiming.claim(taskId);
        return reading.get(taskId);
    }

    /** Gives a task back to the unit. */
    @DeleteMapping("/{taskId}/claim")
    TaskItemView unclaimTask(@PathVariable String taskId) {
        unclaiming.unclaim(taskId);
        return reading.get(taskId);
    }

    /** Assigns a task to an official of the same group. */
    @PostMapping("/{taskId}/assignment")
    TaskAssignmentView assignTask(@PathVariable String taskId, @Valid @RequestBody AssignTaskRequest request) {
        return new TaskAssignmentView(taskId, assigning.assign(taskId, request.officialId()), null, null);
    }

    /** Assigns several tasks to one official; each is answered for. */
    @PostMapping("/assignments")
    List<TaskAssignmentView> assignTasks(@Valid @RequestBody AssignTasksRequest request) {
        return reading.results(assigningMany.assign(request.taskIds(), request.officialId()));
    }

    /** Marks a task as seen. */
    @PostMapping("/{taskId}/seen")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void markTaskSeen(@PathVariable String taskId) {
        seeing.markSeen(taskId);
    }
}
