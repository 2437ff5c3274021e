package trinhky.reminder.application;

import java.time.LocalDate;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import trinhky.reminder.ReminderDigestDecided;
import trinhky.reminder.domain.ReminderDigests;
import trinhky.shared.BusinessClock;

/** Puts everything decided into one digest for each recipient and day. */
@Service
public class GatherDigests {
    private final ReminderDigests digests;
    private final ApplicationEventPublisher events;
    private final BusinessClock clock;

    GatherDigests(ReminderDigests digests, ApplicationEventPublisher events, BusinessClock clock) {
        this.digests = digests;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Gathers and announces the digests of the day.
     *
     * @return number of digests
     */
    @Transactional
    public int gather(LocalDate day) {
        List<ReminderDigestDecided> decided = digests.gather(day, clock.instant());
        decided.forEach(events::publishEvent);
        return decided.size();
    }
}
