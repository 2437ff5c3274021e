package trinhky.reminder.process;

import java.time.LocalDate;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import trinhky.reminder.application.GatherDigests;

/** Gathers the reminders of the day into digests. */
@Component("queueDigests")
public class QueueDigestsDelegate implements JavaDelegate {
    private final GatherDigests duty;

    QueueDigestsDelegate(GatherDigests duty) {
        this.duty = duty;
    }

    @Override
    public void execute(DelegateExecution execution) {
        duty.gather(LocalDate.parse(execution.getProcessBusinessKey()));
    }
}
