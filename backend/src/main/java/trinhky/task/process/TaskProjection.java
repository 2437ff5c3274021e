package trinhky.task.process;

import java.time.Clock;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.IdentityLinkType;
import org.springframework.stereotype.Component;
import trinhky.organisation.OfficialDirectory;
import trinhky.task.domain.TaskItems;
import trinhky.task.domain.TaskRow;

/** Carries every change of a user task into the inbox, in the engine's transaction. */
@Component
class TaskProjection implements TaskListener {

    private static final String POSITION = "position:";

    private final TaskItems items;
    private final ProcessVersions versions;
    private final TaskActor actor;
    private final OfficialDirectory officials;
    private final Clock clock;

    TaskProjection(
            TaskItems items, ProcessVersions versions, TaskActor actor, OfficialDirectory officials, Clock clock) {
        this.items = items;
        this.versions = versions;
        this.actor = actor;
        this.officials = officials;
        this.clock = clock;
    }

    @Override
    public void notify(DelegateTask task) {
        switch (task.getEventName()) {
            case EVENTNAME_CREATE -> items.opened(row(task));
            case EVENTNAME_UPDATE, EVENTNAME_ASSIGNMENT -> items.changed(row(task), actor.id());
            case EVENTNAME_COMPLETE -> completed(task);
            case EVENTNAME_DELETE -> items.cancelled(task.getId(), clock.instant());
            default -> throw new IllegalStateException(task.getEventName());
        }
    }

    private void completed(DelegateTask task) {
        items.completed(task.getId(), clock.instant(), actor.id(), actor.actingFor(groupOf(task)));
    }

    private TaskRow row(DelegateTask task) {
        ProcessVersions.Version version = versions.of(task.getProcessDefinitionId());
        String group = groupOf(task);
        return new TaskRow(
                task.getId(),
                version.key(),
                version.tag(),
                task.getTaskDefinitionKey(),
                task.getExecution().getProcessBusinessKey(),
                unitOf(group),
                group,
                task.getAssignee(),
                task.getCreateTime().toInstant(),
                instant(task.getDueDate()));
    }

    private String unitOf(String group) {
        return group.startsWith(POSITION)
                ? officials.position(group.substring(POSITION.length())).unitId()
                : TaskRow.unitOf(group);
    }

    private static String groupOf(DelegateTask task) {
        List<String> groups = task.getCandidates().stream()
                .filter(link -> IdentityLinkType.CANDIDATE.equals(link.getType()))
                .map(IdentityLink::getGroupId)
                .distinct()
                .toList();
        if (groups.size() != 1) {
            throw new IllegalStateException(
                    task.getTaskDefinitionKey() + " must be offered to exactly one group, not to " + groups);
        }
        return groups.get(0);
    }

    private static Instant instant(Date date) {
        return date == null ? null : date.toInstant();
    }
}
