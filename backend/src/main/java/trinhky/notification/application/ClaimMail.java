package trinhky.notification.application;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import trinhky.notification.domain.MailOutbox;
import trinhky.notification.domain.OutgoingMail;
import trinhky.shared.BusinessClock;

/** Takes the next waiting mail for this node, as long as the pace allows. */
@Component
public class ClaimMail {
    /** Longer than the slowest attempt: connecting, greeting, writing and reading each have their own limit. */
    private static final Duration HELD = Duration.ofMinutes(10);

    private final MailOutbox outbox;
    private final MailPace pace;
    private final LateReminders late;
    private final TransactionOperations transactions;
    private final BusinessClock clock;

    ClaimMail(
            MailOutbox outbox,
            MailPace pace,
            LateReminders late,
            TransactionOperations transactions,
            BusinessClock clock) {
        this.outbox = outbox;
        this.pace = pace;
        this.late = late;
        this.transactions = transactions;
        this.clock = clock;
    }

    /**
     * The next mail, claimed and committed before anything is sent. A reminder whose day is over is written anew first, each in a transaction of its own,
     * so that none holds what belongs to several readers.
     */
    public Optional<OutgoingMail> claim() {
        Claim claim = transactions.execute(status -> next());
        while (claim.replaced()) {
            claim = transactions.execute(status -> next());
        }
        return claim.mail();
    }

    private Claim next() {
        Instant now = clock.instant();
        Optional<OutgoingMail> next =
                pace.allowsAnother(now) ? outbox.claimNext(now, now.plus(HELD)) : Optional.empty();
        return new Claim(next, next.isPresent() && late.replaced(next.get(), now));
    }

    /** What was claimed, and whether another mail has taken its place meanwhile. */
    private record Claim(Optional<OutgoingMail> mail, boolean replaced) {}
}
