package trinhky.reporting.process;

import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import trinhky.reporting.application.StartUnitReports;

/** Gives the next chunk of units their tasks and says whether it was the last. */
@Component("startUnitReports")
class StartUnitReportsDelegate implements JavaDelegate {
    private final StartUnitReports useCase;

    StartUnitReportsDelegate(StartUnitReports useCase) {
        this.useCase = useCase;
    }

    @Override
    public void execute(DelegateExecution execution) {
        boolean allStarted = useCase.startNext(UUID.fromString(execution.getProcessBusinessKey()));
        execution.setVariable(ReportingCycleModel.ALL_STARTED, allStarted);
    }
}
