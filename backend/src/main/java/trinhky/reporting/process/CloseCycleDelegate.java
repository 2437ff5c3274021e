package trinhky.reporting.process;

import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import trinhky.reporting.application.CloseCycle;

/** Closes the period. */
@Component("closeCycle")
class CloseCycleDelegate implements JavaDelegate {
    private final CloseCycle useCase;

    CloseCycleDelegate(CloseCycle useCase) {
        this.useCase = useCase;
    }

    @Override
    public void execute(DelegateExecution execution) {
        useCase.close(UUID.fromString(execution.getProcessBusinessKey()));
    }
}
