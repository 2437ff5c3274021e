package trinhky.task.web;

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

    /**
     * The tasks of the signed-in official, with the numbers of all lists. The official's own inbox;
     * {@code shared.pattern} (422) for a cursor of another list.
     *
     * @param filter TODO what I can do, WAITING what lies with others after me, FYI what a colleague has taken, UNIT
     *     what is open in units that I lead, DONE what I did
     * @param actingFor only what is done for this position as its substitute
     * @param q words in the subject, whatever their diacritics
     * @param cursor {@code next} of the page before
     */
    @GetMapping
    TaskListView listTasks(
            @RequestParam(defaultValue = "TODO") Inbox filter,
            @RequestParam(required = false) String actingFor,
            @RequestParam(required = false) String q,
            @RequestParam(required = false) String cursor,
            @RequestParam(defaultValue = "100") @Min(1) @Max(500) int limit) {
        return reading.list(new TaskQuery(filter, actingFor, q, cursor, limit));
    }

    /** How many tasks lie in each list of the inbox. */
    @GetMapping("/counts")
    TaskCountsView countTasks() {
        return reading.count();
    }

    /**
     * One task with the moves that are open to the official. For those to whom it is offered and the head of the unit;
     * {@code task.not-yours} (403).
     */
    @GetMapping("/{taskId}")
    TaskItemView getTask(@PathVariable String taskId) {
        return reading.get(taskId);
    }

    /** The officers to whom the head of the unit can give the task; empty for everybody else. */
    @GetMapping("/{taskId}/colleagues")
    List<ColleagueView> listColleagues(@PathVariable String taskId) {
        return reading.colleagues(taskId);
    }

    /**
     * Takes a task that is offered to a group of the official's. Refuses with {@code task.not-yours} (403),
     * {@code task.closed}, {@code task.held-by-other} and the name of the colleague (409).
     */
    @PostMapping("/{taskId}/claim")
    TaskItemView claimTask(@PathVariable String taskId) {
        claiming.claim(taskId);
        return reading.get(taskId);
    }

    /**
     * Gives a task back to its group. Whoever holds it, or the head of the unit; refuses with {@code task.not-yours}
     * (403), {@code task.closed} (409).
     */
    @DeleteMapping("/{taskId}/claim")
    TaskItemView unclaimTask(@PathVariable String taskId) {
        unclaiming.unclaim(taskId);
        return reading.get(taskId);
    }

    /**
     * Gives a task to an officer of the unit and answers who held it before. The head of the unit; refuses with
     * {@code task.only-head-assigns} (403), {@code task.closed} (409), {@code task.assignee-not-in-unit} (422).
     */
    @PostMapping("/{taskId}/assignment")
    TaskAssignmentView assignTask(@PathVariable String taskId, @Valid @RequestBody AssignTaskRequest request) {
        return new TaskAssignmentView(taskId, assigning.assign(taskId, request.officialId()), null, null);
    }

    /**
     * Gives several tasks to one officer; each that cannot be given is told, the others are given. The head of the
     * unit.
     */
    @PostMapping("/assignments")
    List<TaskAssignmentView> assignTasks(@Valid @RequestBody AssignTasksRequest request) {
        return reading.results(assigningMany.assign(request.taskIds(), request.officialId()));
    }

    /**
     * Keeps that the task was looked at; a head who only looks in leaves it unseen. For those who may read it;
     * {@code task.not-yours} (403).
     */
    @PostMapping("/{taskId}/seen")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void markTaskSeen(@PathVariable String taskId) {
        seeing.markSeen(taskId);
    }
}
