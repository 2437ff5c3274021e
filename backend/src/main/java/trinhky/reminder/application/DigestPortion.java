package trinhky.reminder.application;

import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import trinhky.reminder.domain.DigestLines;
import trinhky.reminder.domain.ReminderDigests;
import trinhky.shared.BusinessClock;

/** Announces some digests in one transaction, with the mails and notices that follow from them. */
@Service
class DigestPortion {
    private static final int AT_ONCE = 50;

    private final ReminderDigests digests;
    private final DigestLines lines;
    private final ApplicationEventPublisher events;
    private final BusinessClock clock;

    DigestPortion(ReminderDigests digests, DigestLines lines, ApplicationEventPublisher events, BusinessClock clock) {
        this.digests = digests;
        this.lines = lines;
        this.events = events;
        this.clock = clock;
    }

    /** Those in which nothing is open any more are not announced; answers with the number of all it took. */
    @Transactional
    public int announce() {
        List<UUID> some = digests.takeUnannounced(AT_ONCE);
        if (!some.isEmpty()) {
            lines.of(some, clock.today()).forEach(events::publishEvent);
            digests.markAnnounced(some, clock.instant());
        }
        return some.size();
    }
}
