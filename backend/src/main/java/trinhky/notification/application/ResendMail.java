package trinhky.notification.application;

import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import trinhky.notification.domain.FaultyAddresses;
import trinhky.notification.domain.MailLog;
import trinhky.notification.domain.MailOutbox;
import trinhky.notification.domain.OutgoingMail;
import trinhky.shared.BusinessClock;
import trinhky.shared.DomainProblem;

/** Tries again to send a mail that failed or came back. */
@Service
public class ResendMail {
    private final MailOutbox outbox;
    private final MailLog mails;
    private final FaultyAddresses addresses;
    private final MailAccess access;
    private final BusinessClock clock;

    ResendMail(MailOutbox outbox, MailLog mails, FaultyAddresses addresses, MailAccess access, BusinessClock clock) {
        this.outbox = outbox;
        this.mails = mails;
        this.addresses = addresses;
        this.access = access;
        this.clock = clock;
    }

    /** Queues it anew and trusts its address again; refused unless it failed or came back. */
    @Transactional
    public void resend(UUID id) {
        access.requireAdministrator();
        OutgoingMail mail = mails.find(id).orElseThrow(() -> DomainProblem.notFound("notification.mail-unknown"));
        if (!outbox.requeue(id, clock.instant())) {
            throw DomainProblem.refused("notification.mail-not-failed");
        }
        addresses.forget(mail.to().address());
    }
}
