package trinhky.distribution.application;

import java.time.Instant;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import trinhky.distribution.DeliveryQueued;
import trinhky.distribution.IssuedRecipient;
import trinhky.distribution.domain.Delivery;
import trinhky.distribution.domain.DeliveryFile;
import trinhky.shared.BusinessClock;
import trinhky.shared.DomainProblem;

/** Puts an issued document on its way to every frozen recipient; doing it again changes nothing. */
@Service("queueDeliveriesUseCase")
public class QueueDeliveries {

    private final OutgoingRegister register;
    private final DeliveryFile deliveries;
    private final ApplicationEventPublisher events;
    private final BusinessClock clock;
    private final ReceiptDeadline deadline;

    QueueDeliveries(
            OutgoingRegister register,
            DeliveryFile deliveries,
            ApplicationEventPublisher events,
            BusinessClock clock,
            ReceiptDeadline deadline) {
        this.register = register;
        this.deliveries = deliveries;
        this.events = events;
        this.clock = clock;
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
            queueEach(document, clock.instant());
        }
        return deadline.fromNow();
    }

    private void queueEach(RegisteredDocument document, Instant now) {
        List<Delivery> queued = register.recipients(document.id()).stream()
                .map(recipient -> delivery(document, recipient, now))
                .toList();
        deliveries.saveAll(queued).forEach(delivery -> events.publishEvent(announcement(document, delivery)));
    }

    private static Delivery delivery(RegisteredDocument document, IssuedRecipient recipient, Instant now) {
        return Delivery.queue(document.id(), recipient.unitId(), recipient.outside(), now);
    }

    static DeliveryQueued announcement(RegisteredDocument document, Delivery delivery) {
        return new DeliveryQueued(
                delivery.id(),
                delivery.unitId(),
                document.subjectType(),
                document.subjectId(),
                document.number(),
                document.summary(),
                delivery.sendings(),
                delivery.isOutside(),
                document.documentId());
    }
}
