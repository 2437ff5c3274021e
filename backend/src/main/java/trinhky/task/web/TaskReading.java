package trinhky.task.web;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import trinhky.shared.DomainProblem;
import trinhky.shared.Messages;
import trinhky.shared.Page;
import trinhky.task.application.AssignTasks;
import trinhky.task.application.CountTasks;
import trinhky.task.application.GetTask;
import trinhky.task.application.ListColleagues;
import trinhky.task.application.ListTasks;
import trinhky.task.application.TaskEntry;
import trinhky.task.application.TaskQuery;

/** Makes the records of the inbox out of what the queries answer. */
@Component
class TaskReading {

    private final ListTasks listing;
    private final CountTasks counting;
    private final GetTask getting;
    private final ListColleagues colleagues;
    private final TaskItemViews views;
    private final Messages messages;

    TaskReading(
            ListTasks listing,
            CountTasks counting,
            GetTask getting,
            ListColleagues colleagues,
            TaskItemViews views,
            Messages messages) {
        this.listing = listing;
        this.counting = counting;
        this.getting = getting;
        this.colleagues = colleagues;
        this.views = views;
        this.messages = messages;
    }

    TaskListView list(TaskQuery query) {
        Page<TaskEntry> page = listing.list(query);
        CountTasks.TaskCounts counts = counting.count();
        return new TaskListView(
                (int) found(query, counts),
                view(counts),
                actingFor(counts.actingFor()),
                views.rows(query.inbox(), page.items()),
                page.next());
    }

    private long found(TaskQuery query, CountTasks.TaskCounts counts) {
        return query.isWholeList() ? counts.of(query.inbox()) : counting.count(query);
    }

    TaskCountsView count() {
        return view(counting.count());
    }

    TaskItemView get(String taskId) {
        return views.detail(getting.get(taskId));
    }

    List<ColleagueView> colleagues(String taskId) {
        return colleagues.colleagues(taskId).stream()
                .map(official -> new ColleagueView(official.id(), official.name(), official.title()))
                .toList();
    }

    List<TaskAssignmentView> results(List<AssignTasks.Result> results) {
        return results.stream().map(this::result).toList();
    }

    private TaskAssignmentView result(AssignTasks.Result result) {
        DomainProblem problem = result.problem();
        if (problem == null) {
            return new TaskAssignmentView(result.taskId(), result.previousAssigneeId(), null, null);
        }
        String code = problem.fields().isEmpty()
                ? problem.code()
                : problem.fields().get(0).code();
        return new TaskAssignmentView(result.taskId(), null, code, messages.text(code, problem.args()));
    }

    private List<TaskListView.TaskActingForCountView> actingFor(Map<String, Long> counts) {
        return counts.entrySet().stream()
                .map(entry -> new TaskListView.TaskActingForCountView(
                        entry.getKey(),
                        views.absent(entry.getKey()),
                        entry.getValue().intValue()))
                .toList();
    }

    private static TaskCountsView view(CountTasks.TaskCounts counts) {
        return new TaskCountsView(
                (int) counts.todo(), (int) counts.waiting(), (int) counts.fyi(), (int) counts.unit(), (int)
                        counts.done());
    }
}
