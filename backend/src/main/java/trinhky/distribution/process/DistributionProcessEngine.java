package trinhky.distribution.process;

import java.time.Instant;
import java.util.Date;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.Execution;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;
import trinhky.distribution.application.DistributionProcess;

/** Speaks to {@code DistributionProcess} in the engine. */
@Component
class DistributionProcessEngine implements DistributionProcess {

    private final RuntimeService runtime;
    private final TaskService tasks;

    DistributionProcessEngine(RuntimeService runtime, TaskService tasks) {
        this.runtime = runtime;
        this.tasks = tasks;
    }

    @Override
    public void allReceiptsConfirmed(String subjectId) {
        Execution waiting = runtime.createExecutionQuery()
                .processDefinitionKey(DistributionModel.PROCESS)
                .processInstanceBusinessKey(subjectId)
                .messageEventSubscriptionName(DistributionModel.ALL_RECEIPTS_CONFIRMED)
                .singleResult();
        if (waiting != null) {
            runtime.messageEventReceived(DistributionModel.ALL_RECEIPTS_CONFIRMED, waiting.getId());
        }
    }

    @Override
    public void followUpClosed(String subjectId) {
        Task followUp = tasks.createTaskQuery()
                .processDefinitionKey(DistributionModel.PROCESS)
                .processInstanceBusinessKey(subjectId)
                .taskDefinitionKey(DistributionModel.FOLLOW_UP_RECEIPTS)
                .singleResult();
        if (followUp == null) {
            allReceiptsConfirmed(subjectId);
        } else {
            tasks.complete(followUp.getId(), Map.of(DistributionModel.FOLLOW_UP_DECISION, DistributionModel.CLOSED));
        }
    }

    @Override
    public void followUpContinues(String taskId, Instant receiptDeadline) {
        tasks.complete(
                taskId,
                Map.of(
                        DistributionModel.FOLLOW_UP_DECISION,
                        DistributionModel.RESENT,
                        DistributionModel.RECEIPT_DEADLINE,
                        Date.from(receiptDeadline)));
    }
}
