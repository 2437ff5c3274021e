package trinhky.consultation.process;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.Execution;
import org.springframework.stereotype.Component;
import trinhky.consultation.application.ConsultationProcess;

/** The waiting of rounds and opinions, done by the engine. */
@Component
class ConsultationProcessEngine implements ConsultationProcess {

    private final RuntimeService runtime;
    private final TaskService tasks;

    ConsultationProcessEngine(RuntimeService runtime, TaskService tasks) {
        this.runtime = runtime;
        this.tasks = tasks;
    }

    @Override
    public void invite(UUID invitationId, String unitId) {
        String key = invitationId.toString();
        boolean running = runtime.createProcessInstanceQuery()
                        .processDefinitionKey(ConsultationModel.UNIT_OPINION_PROCESS)
                        .processInstanceBusinessKey(key)
                        .count()
                > 0;
        if (!running) {
            runtime.startProcessInstanceByKey(
                    ConsultationModel.UNIT_OPINION_PROCESS, key, Map.of(ConsultationModel.UNIT_ID, unitId));
        }
    }

    @Override
    public void opinionSubmitted(String taskId) {
        tasks.complete(taskId);
    }

    @Override
    public void opinionReturned(String taskId) {
        decide(taskId, ConsultationModel.RETURNED);
    }

    @Override
    public void opinionGiven(String taskId) {
        decide(taskId, ConsultationModel.ACCEPTED);
    }

    @Override
    public void opinionNotNeeded(UUID invitationId) {
        send(ConsultationModel.MESSAGE_OPINION_NOT_NEEDED, invitationId);
    }

    @Override
    public void allOpinionsGiven(UUID roundId) {
        send(ConsultationModel.MESSAGE_ALL_OPINIONS_GIVEN, roundId);
    }

    @Override
    public boolean roundClosedByDrafter(UUID roundId) {
        return send(ConsultationModel.MESSAGE_ROUND_CLOSED_BY_DRAFTER, roundId);
    }

    private void decide(String taskId, String decision) {
        tasks.complete(taskId, Map.of(ConsultationModel.OPINION_DECISION, decision));
    }

    /** Asks first: a message that nobody waits for would doom the caller's transaction. */
    private boolean send(String message, UUID businessKey) {
        Optional<Execution> waiting = Optional.ofNullable(runtime.createExecutionQuery()
                .processInstanceBusinessKey(businessKey.toString())
                .messageEventSubscriptionName(message)
                .singleResult());
        waiting.ifPresent(execution -> runtime.messageEventReceived(message, execution.getId()));
        return waiting.isPresent();
    }
}
