package trinhky.notification.application;

import java.time.Duration;
import java.time.Instant;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import trinhky.notification.domain.MailOutbox;
import trinhky.platform.MailCatcher;

/** How many mails may leave in a minute, over all nodes; what the catcher keeps does not leave. */
@Component
class MailPace {
    private static final Duration MINUTE = Duration.ofMinutes(1);

    private final MailOutbox outbox;
    private final int perMinute;

    @Autowired
    MailPace(
            MailOutbox outbox,
            ObjectProvider<MailCatcher> catcher,
            @Value("${trinhky.mail-per-minute:120}") int perMinute) {
        this(outbox, catcher.getIfAvailable() == null ? perMinute : Integer.MAX_VALUE);
    }

    MailPace(MailOutbox outbox, int perMinute) {
        this.outbox = outbox;
        this.perMinute = perMinute;
    }

    boolean allowsAnother(Instant now) {
        return perMinute == Integer.MAX_VALUE || outbox.triedSince(now.minus(MINUTE)) < perMinute;
    }
}
