package trinhky.notification.application;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import trinhky.distribution.DeliveryRecalled;
import trinhky.notification.domain.NoticeAudience;
import trinhky.organisation.Role;
import trinhky.shared.BusinessClock;

/** Tells a recipient by mail and by notice that a document was called back. */
@Service
public class AnnounceRecalls {
    private final AddressBook addresses;
    private final QueueMail queue;
    private final PostNotice notices;
    private final RecallMail template;
    private final BusinessClock clock;

    AnnounceRecalls(
            AddressBook addresses, QueueMail queue, PostNotice notices, RecallMail template, BusinessClock clock) {
        this.addresses = addresses;
        this.queue = queue;
        this.notices = notices;
        this.template = template;
        this.clock = clock;
    }

    /** Queues both in the recalling transaction; who is outside has no inbox here, and so no notice. */
    @EventListener
    @Transactional
    public void announce(DeliveryRecalled recalled) {
        QueueMail.Occasion occasion =
                QueueMail.Occasion.of("recall:" + recalled.deliveryId(), recalled.subjectType(), recalled.subjectId());
        queue.queue(occasion, addresses.unit(recalled.unitId(), clock.today()), template, recalled);
        if (!recalled.outside()) {
            notices.post(occasion, NoticeAudience.role(recalled.unitId(), Role.CLERK), template, recalled);
        }
    }
}
