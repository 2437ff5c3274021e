package trinhky.notification.application;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import trinhky.notification.domain.NoticeAudience;
import trinhky.organisation.Role;
import trinhky.reminder.PlanWrapUpOffered;

/** Tells the head of the lead unit that a plan has ended and can be summed up. */
@Service
public class AnnounceWrapUps {
    private final AddressBook addresses;
    private final QueueMail queue;
    private final PostNotice notices;
    private final WrapUpMail template;

    AnnounceWrapUps(AddressBook addresses, QueueMail queue, PostNotice notices, WrapUpMail template) {
        this.addresses = addresses;
        this.queue = queue;
        this.notices = notices;
        this.template = template;
    }

    /** Queues the mail and posts the notice in the offering transaction. */
    @EventListener
    @Transactional
    public void announce(PlanWrapUpOffered offer) {
        QueueMail.Occasion occasion = QueueMail.Occasion.of(
                "wrap-up:" + offer.planId(), "PLAN", offer.planId().toString());
        queue.queue(occasion, addresses.head(offer.leadUnitId(), offer.offeredOn()), template, offer);
        notices.post(occasion, NoticeAudience.role(offer.leadUnitId(), Role.HEAD), template, offer);
    }
}
