package trinhky.reminder.application;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.springframework.stereotype.Component;
import trinhky.reminder.domain.Bundle;
import trinhky.reminder.domain.ReminderDigests;
import trinhky.shared.BusinessClock;

/** Makes the digests of what was decided, one for each person. */
@Component
class DigestDesk {
    /** Official mail is read in office hours. */
    private static final LocalTime MORNING = LocalTime.of(8, 0);

    private final ReminderDigests digests;
    private final DigestAddresses addresses;
    private final AnnounceDigests announcing;
    private final BusinessClock clock;

    DigestDesk(ReminderDigests digests, DigestAddresses addresses, AnnounceDigests announcing, BusinessClock clock) {
        this.digests = digests;
        this.addresses = addresses;
        this.announcing = announcing;
        this.clock = clock;
    }

    /** The digests of a day, to be sent at eight o'clock. */
    int announce(LocalDate day, List<LocalDate> decidedOn) {
        Instant morning = day.atTime(MORNING).atZone(BusinessClock.ZONE).toInstant();
        Instant now = clock.instant();
        return address(digests.bundle(day, decidedOn, now), day, morning, now);
    }

    /** The mails asked for under the topic, to be sent at once. */
    int announceAsked(String topic, LocalDate day) {
        Instant now = clock.instant();
        return address(digests.bundleAsked(topic, day, now), day, now, now);
    }

    private int address(List<Bundle> bundles, LocalDate day, Instant sendAt, Instant now) {
        if (bundles.isEmpty()) {
            return 0;
        }
        int written = digests.address(addresses.of(bundles, day), day, sendAt, now);
        announcing.decided(written);
        return written;
    }
}
