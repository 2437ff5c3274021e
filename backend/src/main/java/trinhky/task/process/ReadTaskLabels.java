package trinhky.task.process;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import trinhky.task.domain.TaskLabels;
import trinhky.task.domain.TaskLabels.TaskLabel;
import trinhky.workflow.ModelsDeployed;

/** Takes the words of the steps from the models when they are deployed. */
@Component
class ReadTaskLabels {

    private final RepositoryService repository;
    private final TaskLabels labels;

    ReadTaskLabels(RepositoryService repository, TaskLabels labels) {
        this.repository = repository;
        this.labels = labels;
    }

    @EventListener
    void on(ModelsDeployed models) {
        List<TaskLabel> read =
                models.processDefinitionIds().stream().flatMap(this::labelsOf).toList();
        labels.keep(read);
    }

    private Stream<TaskLabel> labelsOf(String definitionId) {
        ProcessDefinition process = repository.getProcessDefinition(definitionId);
        return repository.getBpmnModelInstance(definitionId).getModelElementsByType(UserTask.class).stream()
                .map(task -> new TaskLabel(
                        process.getKey(),
                        process.getVersionTag(),
                        task.getId(),
                        process.getName(),
                        task.getName(),
                        task.getCamundaFormKey(),
                        guidance(task)));
    }

    private static String guidance(UserTask task) {
        String text = task.getDocumentations().stream()
                .map(ModelElementInstance::getTextContent)
                .map(String::strip)
                .collect(Collectors.joining("\n"));
        return text.isEmpty() ? null : text;
    }
}
