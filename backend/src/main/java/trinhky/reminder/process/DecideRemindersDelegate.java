package trinhky.reminder.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import trinhky.reminder.application.DecideDueReminders;

/** Decides the reminders of the day. */
@Component("decideReminders")
public class DecideRemindersDelegate implements JavaDelegate {
    private final DecideDueReminders duty;
    private final DailyDuties today;

    DecideRemindersDelegate(DecideDueReminders duty, DailyDuties today) {
        this.duty = duty;
        this.today = today;
    }

    @Override
    public void execute(DelegateExecution execution) {
        duty.decide(today.dayOf(execution.getProcessBusinessKey()));
    }
}
