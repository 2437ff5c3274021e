package trinhky.reminder.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import trinhky.reminder.application.GatherDigests;

/** Gathers the reminders of the day into digests. */
@Component("queueDigests")
public class QueueDigestsDelegate implements JavaDelegate {
    private final GatherDigests duty;
    private final DailyDuties today;

    QueueDigestsDelegate(GatherDigests duty, DailyDuties today) {
        this.duty = duty;
        this.today = today;
    }

    @Override
    public void execute(DelegateExecution execution) {
        duty.gather(today.dayOf(execution.getProcessBusinessKey()));
    }
}
