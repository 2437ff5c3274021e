package trinhky.notification.application;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import trinhky.notification.domain.MailOutbox;
import trinhky.notification.domain.OutgoingMail;
import trinhky.shared.BusinessClock;

/** Takes the next waiting mail for this node, as long as the pace allows. */
@Service
public class ClaimMail {
    /** Longer than the slowest attempt: connecting, greeting, writing and reading each have their own limit. */
    private static final Duration CLAIM = Duration.ofMinutes(10);

    private final MailOutbox outbox;
    private final MailPace pace;
    private final BusinessClock clock;

    ClaimMail(MailOutbox outbox, MailPace pace, BusinessClock clock) {
        this.outbox = outbox;
        this.pace = pace;
        this.clock = clock;
    }

    /** The next mail, claimed and committed before anything is sent. */
    @Transactional
    public Optional<OutgoingMail> claim() {
        Instant now = clock.instant();
        return pace.allowsAnother(now) ? outbox.claimNext(now, now.plus(CLAIM)) : Optional.empty();
    }
}
