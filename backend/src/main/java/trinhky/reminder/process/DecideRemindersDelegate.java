package trinhky.reminder.process;

import java.time.LocalDate;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import trinhky.reminder.application.DecideDueReminders;

/** Decides the reminders of the day. */
@Component("decideReminders")
public class DecideRemindersDelegate implements JavaDelegate {
    private final DecideDueReminders duty;

    DecideRemindersDelegate(DecideDueReminders duty) {
        this.duty = duty;
    }

    @Override
    public void execute(DelegateExecution execution) {
        duty.decide(LocalDate.parse(execution.getProcessBusinessKey()));
    }
}
