package trinhky.architecture;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.CatchEvent;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Gateway;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.ScriptTask;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnEdge;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnShape;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaIn;

/** What every model must keep to so that an official can read it and the engine can run it. */
final class ModelRules {

    private static final Map<Class<? extends FlowElement>, String> PREFIXES = Map.of(
            UserTask.class, "Task_\\w+",
            Gateway.class, "Gateway_\\w+",
            SequenceFlow.class, "Flow_\\w+",
            StartEvent.class, "StartEvent_\\w+",
            EndEvent.class, "EndEvent_\\w+",
            CatchEvent.class, "(StartEvent|CatchEvent|BoundaryEvent)_\\w+");

    private final BpmnModelInstance model;
    private final List<String> problems = new ArrayList<>();

    private ModelRules(BpmnModelInstance model) {
        this.model = model;
    }

    /** Every breach, as "id: what is wrong"; empty when the model is sound. */
    static List<String> problemsOf(BpmnModelInstance model) {
        ModelRules rules = new ModelRules(model);
        rules.all(Process.class).forEach(rules::process);
        PREFIXES.forEach(rules::named);
        rules.all(FlowNode.class).forEach(rules::connected);
        rules.all(UserTask.class).forEach(rules::userTask);
        rules.all(CallActivity.class).forEach(rules::call);
        rules.all(ScriptTask.class).forEach(script -> rules.breach(script.getId(), "is a script"));
        rules.drawn();
        return rules.problems;
    }

    private void process(Process process) {
        require(process.getId().matches("[A-Z]\\w+Process"), process.getId(), "does not end in Process");
        require(process.isExecutable(), process.getId(), "is not executable");
        require(process.getCamundaVersionTag() != null, process.getId(), "has no version tag");
        require(process.getCamundaHistoryTimeToLiveString() != null, process.getId(), "has no history time to live");
        require(
                process.getDocumentations().stream()
                        .anyMatch(text -> text.getTextContent().contains("Căn cứ")),
                process.getId(),
                "does not name its legal basis");
    }

    private void named(Class<? extends FlowElement> type, String pattern) {
        all(type).forEach(element -> require(element.getId().matches(pattern), element.getId(), "is not " + pattern));
    }

    private void connected(FlowNode node) {
        require(node.getName() != null || joins(node), node.getId(), "has no name");
        require(!node.getIncoming().isEmpty() || starts(node), node.getId(), "has no incoming");
        require(!node.getOutgoing().isEmpty() || ends(node), node.getId(), "has no outgoing");
    }

    private void userTask(UserTask task) {
        String form = String.valueOf(task.getCamundaFormKey());
        String groups = String.valueOf(task.getCamundaCandidateGroups());
        require(form.matches("[a-z]+/[a-z][a-z0-9-]*"), task.getId(), "has no form key module/task");
        require(groups.matches("\\$\\{\\w+\\.\\w+\\(.+\\)}"), task.getId(), "does not get its group from a bean");
    }

    private void call(CallActivity call) {
        Collection<CamundaIn> passed = call.getExtensionElements()
                .getElementsQuery()
                .filterByType(CamundaIn.class)
                .list();
        require(
                passed.stream().anyMatch(in -> in.getCamundaBusinessKey() != null),
                call.getId(),
                "has no business key");
        require(
                passed.stream().noneMatch(in -> in.getCamundaVariables() != null),
                call.getId(),
                "passes all variables");
    }

    private void drawn() {
        Set<String> drawn = all(BpmnShape.class).stream()
                .map(shape -> shape.getBpmnElement().getId())
                .collect(Collectors.toSet());
        all(BpmnEdge.class).forEach(edge -> drawn.add(edge.getBpmnElement().getId()));
        all(FlowElement.class).forEach(part -> require(drawn.contains(part.getId()), part.getId(), "is not drawn"));
    }

    private static boolean joins(FlowNode node) {
        return node instanceof Gateway && node.getOutgoing().size() == 1;
    }

    private static boolean starts(FlowNode node) {
        return node instanceof StartEvent || isBesideTheFlow(node);
    }

    private static boolean ends(FlowNode node) {
        return node instanceof EndEvent || isBesideTheFlow(node);
    }

    private static boolean isBesideTheFlow(FlowNode node) {
        return node instanceof org.camunda.bpm.model.bpmn.instance.BoundaryEvent
                || node instanceof org.camunda.bpm.model.bpmn.instance.SubProcess sub && sub.triggeredByEvent();
    }

    private <T extends org.camunda.bpm.model.xml.instance.ModelElementInstance> Collection<T> all(Class<T> type) {
        return model.getModelElementsByType(type);
    }

    private void require(boolean kept, String id, String otherwise) {
        if (!kept) {
            breach(id, otherwise);
        }
    }

    private void breach(String id, String what) {
        problems.add(id + ": " + what);
    }
}
