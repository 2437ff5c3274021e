package trinhky.notification.application;

import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import trinhky.notification.domain.MailOutbox;
import trinhky.shared.BusinessClock;
import trinhky.shared.DomainProblem;

/** Tries again to send a mail that failed for good. */
@Service
public class ResendMail {
    private final MailOutbox outbox;
    private final MailAccess access;
    private final BusinessClock clock;

    ResendMail(MailOutbox outbox, MailAccess access, BusinessClock clock) {
        this.outbox = outbox;
        this.access = access;
        this.clock = clock;
    }

    /** Queues it anew; refused unless it failed. */
    @Transactional
    public void resend(UUID id) {
        access.requireAdministrator();
        outbox.find(id).orElseThrow(() -> DomainProblem.notFound("notification.mail-unknown"));
        if (!outbox.requeue(id, clock.instant())) {
            throw DomainProblem.refused("notification.mail-not-failed");
        }
    }
}
