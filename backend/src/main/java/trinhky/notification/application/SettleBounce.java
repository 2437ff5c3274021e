package trinhky.notification.application;

import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import trinhky.distribution.Deliveries;
import trinhky.notification.domain.Bounce;
import trinhky.notification.domain.FaultyAddresses;
import trinhky.notification.domain.MailLog;
import trinhky.notification.domain.MailOutbox;
import trinhky.notification.domain.OutgoingMail;
import trinhky.notification.domain.SmtpReply;
import trinhky.shared.BusinessClock;

/** Notes that a mail came back, and what is wrong with its box. */
@Service
public class SettleBounce {
    private final MailOutbox outbox;
    private final MailLog mails;
    private final FaultyAddresses addresses;
    private final Deliveries deliveries;
    private final BusinessClock clock;

    SettleBounce(
            MailOutbox outbox, MailLog mails, FaultyAddresses addresses, Deliveries deliveries, BusinessClock clock) {
        this.outbox = outbox;
        this.mails = mails;
        this.addresses = addresses;
        this.deliveries = deliveries;
        this.clock = clock;
    }

    /**
     * Notes it.
     *
     * @return false when it names no mail that was sent from here to that recipient, so that a made-up report closes no box
     */
    @Transactional
    public boolean settle(Bounce bounce) {
        Optional<OutgoingMail> mail = mails.sentAs(bounce.messageId());
        Optional<SmtpReply> reply = mail.flatMap(sent -> replyFor(sent, bounce));
        if (reply.isEmpty()) {
            return false;
        }
        OutgoingMail back = mail.get();
        outbox.markBounced(back.id(), reply.get());
        reply.get()
                .fault()
                .ifPresent(
                        fault -> addresses.note(back.to().address(), fault, reply.get(), back.id(), clock.instant()));
        if (back.about().deliveryId() != null) {
            deliveries.markFailed(back.about().deliveryId(), reply.get().words());
        }
        return true;
    }

    private static Optional<SmtpReply> replyFor(OutgoingMail mail, Bounce bounce) {
        return bounce.recipients().stream()
                .filter(recipient ->
                        recipient.addresses().stream().anyMatch(mail.to().address()::equalsIgnoreCase))
                .map(Bounce.FailedRecipient::reply)
                .findFirst();
    }
}
