package trinhky.notification.application;

import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import trinhky.calendar.VietnameseDates;
import trinhky.notification.domain.MailContent;
import trinhky.notification.domain.MailKind;
import trinhky.reminder.PlanWrapUpOffered;

/** Tells the head of the lead unit that a plan has ended and can be summed up. */
@Service
public class AnnounceWrapUps {
    private final AddressBook addresses;
    private final QueueMail queue;
    private final MailWords words;

    AnnounceWrapUps(AddressBook addresses, QueueMail queue, MailWords words) {
        this.addresses = addresses;
        this.queue = queue;
        this.words = words;
    }

    /** Queues the mail in the offering transaction. */
    @EventListener
    @Transactional
    public void announce(PlanWrapUpOffered offer) {
        MailContent content = new MailContent(
                words.say("wrap-up.subject", offer.number()),
                List.of(words.say(
                        "wrap-up.intro", offer.number(), offer.title(), VietnameseDates.numeric(offer.endedOn()))),
                List.of(),
                words.say("wrap-up.action"),
                words.link("/plans/" + offer.planId()),
                words.say("footer"));
        queue.queue(
                new QueueMail.Occasion(
                        "wrap-up:" + offer.planId(),
                        MailKind.WRAP_UP,
                        "PLAN",
                        offer.planId().toString(),
                        null),
                addresses.head(offer.leadUnitId(), offer.offeredOn()),
                content);
    }
}
