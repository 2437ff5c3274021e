package trinhky.plan.process;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.springframework.stereotype.Component;
import trinhky.plan.application.PlanProcess.Diagram;

/** Reads the drawn model of a plan's way and the places where the plan is and was. */
@Component
class PlanDiagrams {

    private final RuntimeService runtime;
    private final HistoryService history;
    private final RepositoryService repository;

    PlanDiagrams(RuntimeService runtime, HistoryService history, RepositoryService repository) {
        this.runtime = runtime;
        this.history = history;
        this.repository = repository;
    }

    Optional<Diagram> of(UUID planId) {
        return history
                .createHistoricProcessInstanceQuery()
                .processDefinitionKey(PlanIssuanceModel.PROCESS)
                .processInstanceBusinessKey(planId.toString())
                .orderByProcessInstanceStartTime()
                .desc()
                .list()
                .stream()
                .findFirst()
                .map(this::diagram);
    }

    private Diagram diagram(HistoricProcessInstance way) {
        List<String> current = way.getEndTime() == null ? runtime.getActiveActivityIds(way.getId()) : List.of();
        List<String> done =
                history.createHistoricActivityInstanceQuery().processInstanceId(way.getId()).finished().list().stream()
                        .map(HistoricActivityInstance::getActivityId)
                        .distinct()
                        .toList();
        return new Diagram(xml(way.getProcessDefinitionId()), current, done);
    }

    private String xml(String definitionId) {
        try (InputStream model = repository.getProcessModel(definitionId)) {
            return new String(model.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
