package trinhky.task.web;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import trinhky.calendar.Deadlines;
import trinhky.calendar.Standing;
import trinhky.calendar.Timeliness;
import trinhky.identity.CurrentOfficial;
import trinhky.identity.CurrentOfficials;
import trinhky.task.application.GetTask;
import trinhky.task.application.Inbox;
import trinhky.task.application.TaskEntry;

/** Rows of the inbox with the names of people and units, read together for a whole page. */
@Component
class TaskItemViews {

    private final People people;
    private final Deadlines deadlines;
    private final CurrentOfficials officials;
    private final Clock clock;

    TaskItemViews(People people, Deadlines deadlines, CurrentOfficials officials, Clock clock) {
        this.people = people;
        this.deadlines = deadlines;
        this.officials = officials;
        this.clock = clock;
    }

    List<TaskItemView> rows(Inbox inbox, List<TaskEntry> entries) {
        CurrentOfficial who = officials.current();
        People.Known known = known(entries, who);
        return entries.stream()
                .map(entry -> view(GetTask.detail(entry, who), status(inbox, entry), known, who))
                .toList();
    }

    TaskItemView detail(GetTask.TaskDetail detail) {
        CurrentOfficial who = officials.current();
        People.Known known = known(List.of(detail.task()), who);
        return view(detail, status(Inbox.TODO, detail.task()), known, who);
    }

    /** Name and title of who is absent from the position. */
    String absent(String positionId) {
        return people.absent(positionId);
    }

    private People.Known known(List<TaskEntry> entries, CurrentOfficial who) {
        return people.know(
                entries.stream()
                        .flatMap(entry ->
                                Stream.of(entry.assigneeId(), entry.assignedBy(), entry.completedBy(), entry.noteBy()))
                        .filter(Objects::nonNull)
                        .collect(Collectors.toSet()),
                entries.stream().map(TaskEntry::unitId).filter(Objects::nonNull).collect(Collectors.toSet()),
                entries.stream()
                        .map(entry -> position(entry, who))
                        .filter(Objects::nonNull)
                        .collect(Collectors.toSet()));
    }

    @SuppressWarnings("size: one line per field of the record")
    private TaskItemView view(GetTask.TaskDetail detail, TaskStatus status, People.Known known, CurrentOfficial who) {
        TaskEntry task = detail.task();
        Optional<Instant> due = Optional.ofNullable(task.dueAt());
        return new TaskItemView(
                task.taskId(),
                task.taskKey(),
                task.formKey(),
                task.step(),
                status,
                due.map(Deadlines::lastDayOf).orElse(null),
                due.map(this::workingDaysLeft).orElse(null),
                part(task.number(), true),
                part(task.number(), false),
                task.subjectType(),
                task.subjectId(),
                task.contextId(),
                task.title(),
                task.context(),
                task.processName(),
                task.step(),
                known.unit(task.unitId()),
                task.assigneeId(),
                known.name(task.assigneeId()),
                known.name(task.assignedBy()),
                known.actingFor(position(task, who)),
                known.returned(task),
                task.createdAt(),
                task.closedAt(),
                known.name(task.completedBy()),
                task.guidance() == null ? List.of() : task.guidance().lines().toList(),
                detail.mayComplete(),
                detail.mayClaim(),
                detail.mayRelease(),
                detail.mayAssign());
    }

    private static String position(TaskEntry task, CurrentOfficial who) {
        return task.actingFor() != null ? task.actingFor() : who.actingFor(task.groupKey());
    }

    private int workingDaysLeft(Instant dueAt) {
        Standing standing = deadlines.standing(dueAt, Optional.empty(), clock.instant());
        return standing.timeliness() == Timeliness.NOT_DUE
                ? standing.workingDays()
                : -Math.max(1, standing.workingDays());
    }

    private static TaskStatus status(Inbox inbox, TaskEntry task) {
        if (!"OPEN".equals(task.state())) {
            return TaskStatus.DONE;
        }
        if (inbox == Inbox.WAITING) {
            return TaskStatus.WAITING;
        }
        if (task.seenAt() == null) {
            return TaskStatus.UNSEEN;
        }
        return task.assigneeId() == null ? TaskStatus.NOT_STARTED : TaskStatus.IN_PROGRESS;
    }

    /** {@code 244/KH-UBND} is number and symbol; {@code /KH-UBND} a symbol that waits for its number. */
    private static String part(String number, boolean first) {
        if (number == null) {
            return null;
        }
        int stroke = number.indexOf('/');
        String part = first ? number.substring(0, Math.max(stroke, 0)) : number.substring(stroke + 1);
        return part.isEmpty() ? null : part;
    }
}
