package trinhky.reporting.process;

import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import trinhky.reporting.application.FreezeExpectedUnits;

/** Fixes the units of the period. */
@Component("freezeExpectedUnits")
class FreezeExpectedUnitsDelegate implements JavaDelegate {
    private final FreezeExpectedUnits useCase;

    FreezeExpectedUnitsDelegate(FreezeExpectedUnits useCase) {
        this.useCase = useCase;
    }

    @Override
    public void execute(DelegateExecution execution) {
        useCase.freeze(UUID.fromString(execution.getProcessBusinessKey()));
    }
}
