package trinhky.plan.process;

import java.util.Date;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.Variables;
import org.springframework.stereotype.Component;
import trinhky.plan.application.PlanProcess;
import trinhky.plan.domain.PlanParties;

/** The way of a plan in the process engine. */
@Component
class PlanProcessEngine implements PlanProcess {

    private final RuntimeService runtime;
    private final TaskService tasks;
    private final PlanDiagrams diagrams;

    PlanProcessEngine(RuntimeService runtime, TaskService tasks, PlanDiagrams diagrams) {
        this.runtime = runtime;
        this.tasks = tasks;
        this.diagrams = diagrams;
    }

    @Override
    public void begin(UUID planId, PlanParties parties) {
        VariableMap variables = Variables.createVariables()
                .putValue(PlanIssuanceModel.DRAFTING_UNIT_ID, parties.draftingUnitId())
                .putValue(PlanIssuanceModel.ISSUER_UNIT_ID, parties.issuerUnitId())
                .putValue(PlanIssuanceModel.OFFICE_UNIT_ID, parties.officeUnitId());
        runtime.startProcessInstanceByKey(PlanIssuanceModel.PROCESS, planId.toString(), variables);
    }

    @Override
    public void draftSubmitted(String taskId) {
        tasks.complete(taskId);
    }

    @Override
    public void contentAccepted(String taskId, OpenedRound round) {
        VariableMap variables = roundVariables(round)
                .putValue(PlanIssuanceModel.CONTENT_DECISION, PlanIssuanceModel.ACCEPTED)
                .putValue(PlanIssuanceModel.CONSULTATION_NEEDED, round != null);
        tasks.complete(taskId, variables);
    }

    @Override
    public void contentReturned(String taskId) {
        tasks.complete(taskId, Map.of(PlanIssuanceModel.CONTENT_DECISION, PlanIssuanceModel.RETURNED));
    }

    @Override
    public void opinionsAnswered(String taskId, OpenedRound round) {
        tasks.complete(taskId, roundVariables(round).putValue(PlanIssuanceModel.ANOTHER_ROUND_NEEDED, round != null));
    }

    @Override
    public void planSubmitted(String taskId) {
        tasks.complete(taskId, Map.of(PlanIssuanceModel.SUBMIT_DECISION, PlanIssuanceModel.SUBMITTED));
    }

    @Override
    public void submissionReturned(String taskId) {
        tasks.complete(taskId, Map.of(PlanIssuanceModel.SUBMIT_DECISION, PlanIssuanceModel.RETURNED));
    }

    @Override
    public void withdrawn(UUID planId) {
        runtime.createMessageCorrelation(PlanIssuanceModel.MESSAGE_WITHDRAWN)
                .processInstanceBusinessKey(planId.toString())
                .correlate();
    }

    @Override
    public Optional<Diagram> diagram(UUID planId) {
        return diagrams.of(planId);
    }

    private static VariableMap roundVariables(OpenedRound round) {
        return round == null
                ? Variables.createVariables()
                : Variables.createVariables()
                        .putValue(PlanIssuanceModel.ROUND_ID, round.roundId().toString())
                        .putValue(PlanIssuanceModel.CONSULTATION_DEADLINE, Date.from(round.deadline()));
    }
}
