package trinhky.reminder.process;

import java.time.LocalDate;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import trinhky.reporting.DueCycles;

/** Opens the reporting cycles whose opening day has come. */
@Component("openDueCycles")
public class OpenDueCyclesDelegate implements JavaDelegate {
    private final DueCycles duty;

    OpenDueCyclesDelegate(DueCycles duty) {
        this.duty = duty;
    }

    @Override
    public void execute(DelegateExecution execution) {
        duty.openFor(LocalDate.parse(execution.getProcessBusinessKey()));
    }
}
