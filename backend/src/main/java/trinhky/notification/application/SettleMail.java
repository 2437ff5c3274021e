package trinhky.notification.application;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import trinhky.distribution.Deliveries;
import trinhky.notification.domain.FaultyAddresses;
import trinhky.notification.domain.MailOutbox;
import trinhky.notification.domain.OutgoingMail;
import trinhky.notification.domain.SmtpReply;
import trinhky.notification.domain.Verdict;
import trinhky.shared.BusinessClock;

/** Notes what an attempt came to: sent, to be tried again, or given up. */
@Service
public class SettleMail {
    private static final Logger log = LoggerFactory.getLogger(SettleMail.class);
    private static final List<Duration> WAITS = List.of(
            Duration.ofMinutes(1),
            Duration.ofMinutes(5),
            Duration.ofMinutes(30),
            Duration.ofHours(2),
            Duration.ofHours(6),
            Duration.ofHours(12),
            Duration.ofHours(24));

    private final MailOutbox outbox;
    private final FaultyAddresses addresses;
    private final Deliveries deliveries;
    private final KeepCaughtMail caught;
    private final BusinessClock clock;

    SettleMail(
            MailOutbox outbox,
            FaultyAddresses addresses,
            Deliveries deliveries,
            KeepCaughtMail caught,
            BusinessClock clock) {
        this.outbox = outbox;
        this.addresses = addresses;
        this.deliveries = deliveries;
        this.caught = caught;
        this.clock = clock;
    }

    /** Notes it, in a transaction of its own. */
    @Transactional
    public void settle(OutgoingMail mail, Verdict verdict, SmtpReply reply) {
        if (verdict == Verdict.ACCEPTED) {
            sent(mail);
            return;
        }
        boolean again = verdict != Verdict.REFUSED && mail.fate().attempts() <= WAITS.size();
        Optional<Instant> next = again || !verdict.countsAsAttempt()
                ? Optional.of(clock.instant().plus(wait(mail, verdict)))
                : Optional.empty();
        outbox.markFailed(mail.id(), reply, next, verdict.countsAsAttempt());
        log.warn("Mail {} was not sent: {} {}", mail.id(), verdict, reply.code());
        if (verdict.countsAsAttempt() && reply.code() > 0) {
            reply.fault()
                    .ifPresent(fault -> addresses.note(mail.to().address(), fault, reply, mail.id(), clock.instant()));
        }
        if (next.isEmpty() && mail.about().deliveryId() != null) {
            deliveries.markFailed(mail.about().deliveryId(), reply.words());
        }
    }

    /** While the server is away the mail keeps its place in the queue. */
    private static Duration wait(OutgoingMail mail, Verdict verdict) {
        return verdict.countsAsAttempt() ? WAITS.get(mail.fate().attempts() - 1) : Duration.ZERO;
    }

    private void sent(OutgoingMail mail) {
        caught.keep();
        outbox.markSent(mail.id(), clock.instant());
        addresses.forget(mail.to().address());
        if (mail.about().deliveryId() != null) {
            deliveries.markSent(mail.about().deliveryId(), clock.instant());
        }
    }
}
