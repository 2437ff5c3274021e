package trinhky.notification.application;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import trinhky.consultation.OpinionInvited;
import trinhky.notification.domain.NoticeAudience;
import trinhky.organisation.Role;
import trinhky.shared.BusinessClock;

/** Tells a unit by mail and by notice that its opinion is asked for. */
@Service
public class AnnounceInvitations {
    private final AddressBook addresses;
    private final QueueMail queue;
    private final PostNotice notices;
    private final InvitationMail template;
    private final BusinessClock clock;

    AnnounceInvitations(
            AddressBook addresses, QueueMail queue, PostNotice notices, InvitationMail template, BusinessClock clock) {
        this.addresses = addresses;
        this.queue = queue;
        this.notices = notices;
        this.template = template;
        this.clock = clock;
    }

    /** Queues both in the inviting transaction. */
    @EventListener
    @Transactional
    public void announce(OpinionInvited invited) {
        QueueMail.Occasion occasion = QueueMail.Occasion.of(
                "invitation:" + invited.invitationId(), invited.subjectType(), invited.subjectId());
        queue.queue(occasion, addresses.unit(invited.unitId(), clock.today()), template, invited);
        notices.post(occasion, NoticeAudience.role(invited.unitId(), Role.OFFICER), template, invited);
    }
}
