package trinhky.notification.application;

import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import trinhky.distribution.DeliveryRecalled;
import trinhky.notification.domain.MailContent;
import trinhky.notification.domain.MailKind;
import trinhky.shared.BusinessClock;

/** Tells a recipient by mail that a document was called back. */
@Service
public class AnnounceRecalls {
    private final AddressBook addresses;
    private final QueueMail queue;
    private final MailWords words;
    private final BusinessClock clock;

    AnnounceRecalls(AddressBook addresses, QueueMail queue, MailWords words, BusinessClock clock) {
        this.addresses = addresses;
        this.queue = queue;
        this.words = words;
        this.clock = clock;
    }

    /** Queues the mail in the recalling transaction. */
    @EventListener
    @Transactional
    public void announce(DeliveryRecalled recalled) {
        queue.queue(
                new QueueMail.Occasion(
                        "recall:" + recalled.deliveryId(),
                        MailKind.DELIVERY,
                        recalled.subjectType(),
                        recalled.subjectId(),
                        null),
                addresses.unit(recalled.unitId(), clock.today()),
                content(recalled));
    }

    private MailContent content(DeliveryRecalled recalled) {
        return new MailContent(
                words.say("recall.subject", recalled.number()),
                List.of(
                        words.say("recall.intro", recalled.number(), recalled.summary()),
                        words.say("recall.reason", recalled.reason()),
                        words.say(recalled.outside() ? "recall.outside" : "recall.confirm")),
                List.of(),
                words.say("recall.action"),
                words.link("/inbox"),
                words.say("footer"));
    }
}
