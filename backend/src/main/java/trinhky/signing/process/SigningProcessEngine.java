package trinhky.signing.process;

import java.util.Map;
import org.camunda.bpm.engine.DecisionService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.TaskService;
import org.springframework.stereotype.Component;
import trinhky.signing.application.SigningProcess;
import trinhky.task.OpenTask;

/** Speaks to {@code SignAndIssueProcess} in the engine. */
@Component
class SigningProcessEngine implements SigningProcess {

    private final TaskService tasks;
    private final DecisionService decisions;

    SigningProcessEngine(TaskService tasks, ProcessEngine engine) {
        this.tasks = tasks;
        this.decisions = engine.getDecisionService();
    }

    @Override
    public boolean initialNeeded(String documentTypeCode) {
        return decisions
                .evaluateDecisionTableByKey(
                        SigningModel.INITIALS_NEEDED, Map.of(SigningModel.DOCUMENT_TYPE, documentTypeCode))
                .getSingleEntry();
    }

    @Override
    public void formAccepted(OpenTask task) {
        complete(task, SigningModel.FORM_DECISION, SigningModel.ACCEPTED);
    }

    @Override
    public void initialed(OpenTask task) {
        complete(task, SigningModel.INITIAL_DECISION, SigningModel.ACCEPTED);
    }

    @Override
    public void signed(OpenTask task) {
        complete(task, SigningModel.SIGN_DECISION, SigningModel.SIGNED);
    }

    @Override
    public void passedToChair(OpenTask task) {
        complete(task, SigningModel.SIGN_DECISION, SigningModel.PASSED_TO_CHAIR);
    }

    @Override
    public void returned(OpenTask task) {
        String decision = switch (task.taskKey()) {
            case "Task_CheckForm" -> SigningModel.FORM_DECISION;
            case "Task_InitialDocument" -> SigningModel.INITIAL_DECISION;
            default -> SigningModel.SIGN_DECISION;
        };
        complete(task, decision, SigningModel.RETURNED);
    }

    @Override
    public void released(OpenTask task) {
        tasks.complete(task.taskId());
    }

    private void complete(OpenTask task, String variable, String outcome) {
        tasks.complete(task.taskId(), Map.of(variable, outcome));
    }
}
