package trinhky.consultation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.model.bpmn.instance.FlowNode;

/** Which nodes of a model the tests of a class have passed. */
final class Visited {

    private final String processKey;
    private final Set<String> nodes = new TreeSet<>();

    Visited(String processKey) {
        this.processKey = processKey;
    }

    void collect(HistoryService history) {
        history.createHistoricActivityInstanceQuery().list().stream()
                .filter(activity -> activity.getProcessDefinitionKey().equals(processKey))
                .map(HistoricActivityInstance::getActivityId)
                .forEach(nodes::add);
    }

    void assertEveryNodeOf(RepositoryService repository) {
        String definition = repository
                .createProcessDefinitionQuery()
                .processDefinitionKey(processKey)
                .latestVersion()
                .singleResult()
                .getId();
        Set<String> all = repository.getBpmnModelInstance(definition).getModelElementsByType(FlowNode.class).stream()
                .map(FlowNode::getId)
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(nodes).isEqualTo(all);
    }
}
