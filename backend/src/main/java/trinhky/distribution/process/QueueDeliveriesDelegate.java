package trinhky.distribution.process;

import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import trinhky.distribution.application.QueueDeliveries;

/** {@code Activity_QueueDeliveries}. */
@Component("queueDeliveries")
class QueueDeliveriesDelegate implements JavaDelegate {

    private final QueueDeliveries deliveries;

    QueueDeliveriesDelegate(QueueDeliveries deliveries) {
        this.deliveries = deliveries;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Date deadline = Date.from(deliveries.queue(execution.getProcessBusinessKey()));
        execution.setVariable(DistributionModel.RECEIPT_DEADLINE, deadline);
    }
}
