package trinhky.reminder.process;

import java.time.LocalDate;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import trinhky.reminder.application.OfferWrapUps;

/** Offers to sum up the plans that have ended. */
@Component("offerPlanWrapUps")
public class OfferPlanWrapUpsDelegate implements JavaDelegate {
    private final OfferWrapUps duty;

    OfferPlanWrapUpsDelegate(OfferWrapUps duty) {
        this.duty = duty;
    }

    @Override
    public void execute(DelegateExecution execution) {
        duty.offer(LocalDate.parse(execution.getProcessBusinessKey()));
    }
}
