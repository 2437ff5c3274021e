package trinhky.notification.application;

import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import trinhky.distribution.Deliveries;
import trinhky.distribution.DeliveryQueued;
import trinhky.notification.domain.MailRecipient;
import trinhky.shared.BusinessClock;

/** Tells a recipient by mail and by notice that an issued document is in its inbox. */
@Service
public class AnnounceDeliveries {
    private final AddressBook addresses;
    private final DeliveryChannels channels;
    private final MailWords words;
    private final Deliveries deliveries;
    private final BusinessClock clock;

    AnnounceDeliveries(
            AddressBook addresses,
            DeliveryChannels channels,
            MailWords words,
            Deliveries deliveries,
            BusinessClock clock) {
        this.addresses = addresses;
        this.channels = channels;
        this.words = words;
        this.deliveries = deliveries;
        this.clock = clock;
    }

    /** Queues the mail in the sending transaction; a unit without an address is told to the clerk at once. */
    @EventListener
    @Transactional
    public void announce(DeliveryQueued delivery) {
        List<MailRecipient> to = addresses.unit(delivery.unitId(), clock.today());
        channels.tell(delivery, to);
        if (to.isEmpty()) {
            deliveries.markFailed(
                    delivery.deliveryId(), words.in(MailWords.VIETNAMESE).say("delivery.no-address"));
        }
    }
}
