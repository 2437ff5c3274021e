package trinhky.notification.application;

import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import trinhky.distribution.Deliveries;
import trinhky.distribution.DeliveryQueued;
import trinhky.notification.domain.MailContent;
import trinhky.notification.domain.MailKind;
import trinhky.shared.BusinessClock;

/** Tells a recipient by mail that an issued document is in its inbox. */
@Service
public class AnnounceDeliveries {
    private final AddressBook addresses;
    private final QueueMail queue;
    private final MailWords words;
    private final Deliveries deliveries;
    private final BusinessClock clock;

    AnnounceDeliveries(
            AddressBook addresses, QueueMail queue, MailWords words, Deliveries deliveries, BusinessClock clock) {
        this.addresses = addresses;
        this.queue = queue;
        this.words = words;
        this.deliveries = deliveries;
        this.clock = clock;
    }

    /** Queues the mail in the sending transaction; a unit without an address is told to the clerk at once. */
    @EventListener
    @Transactional
    public void announce(DeliveryQueued delivery) {
        List<Addressee> to = addresses.unit(delivery.unitId(), clock.today());
        if (to.isEmpty()) {
            deliveries.markFailed(delivery.deliveryId(), words.say("delivery.no-address"));
            return;
        }
        queue.queue(
                new QueueMail.Occasion(
                        "delivery:" + delivery.deliveryId() + ":" + delivery.sending(),
                        MailKind.DELIVERY,
                        delivery.subjectType(),
                        delivery.subjectId(),
                        delivery.deliveryId()),
                to,
                content(delivery));
    }

    private MailContent content(DeliveryQueued delivery) {
        return new MailContent(
                words.say("delivery.subject", delivery.number()),
                List.of(
                        words.say("delivery.intro", delivery.number(), delivery.summary()),
                        words.say(delivery.outside() ? "delivery.outside" : "delivery.confirm")),
                List.of(),
                words.say("delivery.action"),
                words.link("/inbox"),
                words.say("footer"));
    }
}
