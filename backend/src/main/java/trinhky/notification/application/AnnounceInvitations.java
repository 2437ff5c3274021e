package trinhky.notification.application;

import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import trinhky.calendar.Deadlines;
import trinhky.calendar.VietnameseDates;
import trinhky.consultation.OpinionInvited;
import trinhky.notification.domain.MailContent;
import trinhky.notification.domain.MailKind;
import trinhky.shared.BusinessClock;

/** Tells a unit by mail that its opinion is asked for. */
@Service
public class AnnounceInvitations {
    private final AddressBook addresses;
    private final QueueMail queue;
    private final MailWords words;
    private final BusinessClock clock;

    AnnounceInvitations(AddressBook addresses, QueueMail queue, MailWords words, BusinessClock clock) {
        this.addresses = addresses;
        this.queue = queue;
        this.words = words;
        this.clock = clock;
    }

    /** Queues the mail in the inviting transaction. */
    @EventListener
    @Transactional
    public void announce(OpinionInvited invited) {
        String lastDay = VietnameseDates.numeric(Deadlines.lastDayOf(invited.dueAt()));
        MailContent content = new MailContent(
                words.say("invitation.subject", lastDay),
                List.of(
                        words.say("invitation.intro", invited.subjectTitle()),
                        words.say("silence." + invited.silencePolicy())),
                List.of(),
                words.say("invitation.action"),
                words.link("/tasks"),
                words.say("footer"));
        queue.queue(
                new QueueMail.Occasion(
                        "invitation:" + invited.invitationId(),
                        MailKind.INVITATION,
                        invited.subjectType(),
                        invited.subjectId(),
                        null),
                addresses.unit(invited.unitId(), clock.today()),
                content);
    }
}
