package trinhky.task;

import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.springframework.context.ApplicationEventPublisher;
import trinhky.workflow.ModelsDeployed;

/** A process of two steps that a test starts for a group. */
final class Errand {

    static final String FIRST = "Task_WriteErrand";
    static final String SECOND = "Task_CheckErrand";

    private final RepositoryService repository;
    private final RuntimeService runtime;
    private final ApplicationEventPublisher events;

    Errand(RepositoryService repository, RuntimeService runtime, ApplicationEventPublisher events) {
        this.repository = repository;
        this.runtime = runtime;
        this.events = events;
    }

    /** Returns the id of the deployed definition. */
    String deploy(String versionTag, String firstTask, String label) {
        var model = Bpmn.createExecutableProcess("ErrandProcess")
                .name("Việc thử")
                .camundaVersionTag(versionTag)
                .camundaHistoryTimeToLiveString("P1D")
                .startEvent()
                .userTask(firstTask)
                .name(label)
                .camundaFormKey("task/write-errand")
                .camundaCandidateGroups("${group}")
                .camundaDueDate("${dueAt}")
                .userTask(SECOND)
                .name("Kiểm tra việc thử")
                .camundaFormKey("task/check-errand")
                .camundaCandidateGroups("${group}")
                .endEvent()
                .done();
        String id = repository
                .createDeployment()
                .addModelInstance("errand.bpmn", model)
                .deployWithResult()
                .getDeployedProcessDefinitions()
                .get(0)
                .getId();
        events.publishEvent(new ModelsDeployed(List.of(id)));
        return id;
    }

    /** Returns the subject id. */
    String start(String group, Instant dueAt) {
        String subject = UUID.randomUUID().toString();
        runtime.startProcessInstanceByKey("ErrandProcess", subject, Map.of("group", group, "dueAt", Date.from(dueAt)));
        return subject;
    }
}
