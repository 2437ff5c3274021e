package trinhky.distribution.application;

import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import trinhky.distribution.DeliveryQueued;
import trinhky.distribution.domain.Delivery;
import trinhky.distribution.domain.DeliveryFile;
import trinhky.shared.BusinessClock;

/** Puts deliveries on their way, for the first time or again: the inbox, and the announcement of it. */
@Component
class Dispatch {

    private final DeliveryFile deliveries;
    private final ReceiptDeadline deadline;
    private final RecipientChannels channels;
    private final ApplicationEventPublisher events;
    private final BusinessClock clock;

    Dispatch(
            DeliveryFile deliveries,
            ReceiptDeadline deadline,
            RecipientChannels channels,
            ApplicationEventPublisher events,
            BusinessClock clock) {
        this.deliveries = deliveries;
        this.deadline = deadline;
        this.channels = channels;
        this.events = events;
        this.clock = clock;
    }

    /** A delivery that is not sent yet. */
    Delivery to(RegisteredDocument document, String unitId, boolean outside) {
        return Delivery.queue(document.id(), unitId, outside, clock.instant(), deadline.fromNow());
    }

    /** Sends the deliveries out. */
    void send(RegisteredDocument document, List<Delivery> sent) {
        deliveries.saveAll(sent).forEach(delivery -> events.publishEvent(announcement(document, delivery)));
    }

    /** Sends the deliveries out once more; their receipts are waited for anew. */
    void again(RegisteredDocument document, List<Delivery> sent) {
        sent.forEach(delivery -> delivery.resend(clock.instant(), deadline.fromNow()));
        send(document, sent);
    }

    private DeliveryQueued announcement(RegisteredDocument document, Delivery delivery) {
        return new DeliveryQueued(
                delivery.id(),
                delivery.unitId(),
                document.subjectType(),
                document.subjectId(),
                document.number(),
                document.summary(),
                delivery.sendings(),
                delivery.isOutside(),
                document.documentId(),
                channels.attachesFile(delivery.unitId()));
    }
}
