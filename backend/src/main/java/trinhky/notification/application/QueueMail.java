package trinhky.notification.application;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import trinhky.notification.domain.MailContent;
import trinhky.notification.domain.MailFate;
import trinhky.notification.domain.MailKind;
import trinhky.notification.domain.MailOutbox;
import trinhky.notification.domain.OutgoingMail;
import trinhky.shared.BusinessClock;

/** Puts mails into the outbox, in the transaction of the event that asks for them. */
@Component
class QueueMail {

    /** What a mail is about: the key names the occasion, so that it is told once to each address. */
    record Occasion(String key, MailKind kind, String subjectType, String subjectId, UUID deliveryId) {}

    private final MailOutbox outbox;
    private final MailPress press;
    private final BusinessClock clock;

    QueueMail(MailOutbox outbox, MailPress press, BusinessClock clock) {
        this.outbox = outbox;
        this.press = press;
        this.clock = clock;
    }

    void queue(Occasion occasion, List<Addressee> addressees, MailContent content) {
        if (addressees.isEmpty()) {
            return;
        }
        String html = press.html(content);
        addressees.forEach(to -> outbox.add(mail(occasion, to, content, html)));
    }

    private OutgoingMail mail(Occasion occasion, Addressee to, MailContent content, String html) {
        String key = occasion.key() + ":" + to.address();
        return new OutgoingMail(
                OutgoingMail.idOf(key),
                key,
                occasion.kind(),
                to.unitId(),
                to.name(),
                to.address(),
                content.subject(),
                html,
                content.asText(),
                occasion.subjectType(),
                occasion.subjectId(),
                occasion.deliveryId(),
                clock.instant(),
                MailFate.waiting());
    }
}
