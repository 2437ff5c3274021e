package trinhky.distribution.application;

import java.time.Instant;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import trinhky.distribution.domain.DeliveryFile;
import trinhky.shared.DomainProblem;

/** Puts an issued document on its way to every frozen recipient; doing it again changes nothing. */
@Service("queueDeliveriesUseCase")
public class QueueDeliveries {

    private final OutgoingRegister register;
    private final DeliveryFile deliveries;
    private final Dispatch dispatch;
    private final ReceiptDeadline deadline;

    QueueDeliveries(OutgoingRegister register, DeliveryFile deliveries, Dispatch dispatch, ReceiptDeadline deadline) {
        this.register = register;
        this.deliveries = deliveries;
        this.dispatch = dispatch;
        this.deadline = deadline;
    }

    /**
     * Queues a delivery to each recipient.
     *
     * @return until when receipts are waited for
     */
    @Transactional
    public Instant queue(String subjectId) {
        RegisteredDocument document =
                register.registered(subjectId).orElseThrow(() -> DomainProblem.notFound("distribution.not-issued"));
        if (deliveries.findByEntryId(document.id()).isEmpty()) {
            dispatch.send(
                    document,
                    register.recipients(document.id()).stream()
                            .map(recipient -> dispatch.to(document, recipient.unitId(), recipient.outside()))
                            .toList());
        }
        return deadline.fromNow();
    }
}
