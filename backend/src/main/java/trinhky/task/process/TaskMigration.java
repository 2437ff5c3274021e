package trinhky.task.process;

import java.util.List;
import org.camunda.bpm.engine.impl.history.event.HistoricTaskInstanceEventEntity;
import org.camunda.bpm.engine.impl.history.event.HistoryEvent;
import org.camunda.bpm.engine.impl.history.event.HistoryEventTypes;
import org.camunda.bpm.engine.impl.history.handler.HistoryEventHandler;
import org.springframework.stereotype.Component;
import trinhky.task.domain.TaskItems;

/** A migration to another process version fires no task listener; the history event tells it. */
@Component
class TaskMigration implements HistoryEventHandler {

    private final TaskItems items;
    private final ProcessVersions versions;

    TaskMigration(TaskItems items, ProcessVersions versions) {
        this.items = items;
        this.versions = versions;
    }

    @Override
    public void handleEvent(HistoryEvent event) {
        if (event.isEventOfType(HistoryEventTypes.TASK_INSTANCE_MIGRATE)
                && event instanceof HistoricTaskInstanceEventEntity task) {
            ProcessVersions.Version version = versions.of(task.getProcessDefinitionId());
            items.migrated(task.getTaskId(), version.key(), version.tag(), task.getTaskDefinitionKey());
        }
    }

    @Override
    public void handleEvents(List<HistoryEvent> events) {
        events.forEach(this::handleEvent);
    }
}
