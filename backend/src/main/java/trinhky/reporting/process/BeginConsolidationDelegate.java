package trinhky.reporting.process;

import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.springframework.stereotype.Component;
import trinhky.reporting.application.BeginConsolidation;

/** Hands the period to the lead unit for consolidation. */
@Component("beginConsolidation")
class BeginConsolidationDelegate implements ExecutionListener {
    private final BeginConsolidation useCase;

    BeginConsolidationDelegate(BeginConsolidation useCase) {
        this.useCase = useCase;
    }

    @Override
    public void notify(DelegateExecution execution) {
        useCase.begin(UUID.fromString(execution.getProcessBusinessKey()));
    }
}
