package trinhky.reminder.application;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import trinhky.reminder.domain.AddressedBundle;
import trinhky.reminder.domain.Bundle;
import trinhky.reminder.domain.DigestLines;
import trinhky.reminder.domain.ReminderDigests;
import trinhky.shared.BusinessClock;

/** Makes the digests of what was decided and announces them one by one, however many lines they have in all. */
@Component
class DigestDesk {
    /** Official mail is read in office hours. */
    private static final LocalTime MORNING = LocalTime.of(8, 0);

    private final ReminderDigests digests;
    private final DigestLines lines;
    private final DigestAddresses addresses;
    private final ApplicationEventPublisher events;
    private final BusinessClock clock;

    DigestDesk(
            ReminderDigests digests,
            DigestLines lines,
            DigestAddresses addresses,
            ApplicationEventPublisher events,
            BusinessClock clock) {
        this.digests = digests;
        this.lines = lines;
        this.addresses = addresses;
        this.events = events;
        this.clock = clock;
    }

    /** The digests of a day, to be sent at eight o'clock. */
    int announce(LocalDate day, List<LocalDate> decidedOn) {
        Instant morning = day.atTime(MORNING).atZone(BusinessClock.ZONE).toInstant();
        Instant now = clock.instant();
        return send(digests.bundle(day, decidedOn, now), day, decidedOn, morning, now);
    }

    /** The mails asked for under the topic, to be sent at once. */
    int announceAsked(String topic, LocalDate day) {
        Instant now = clock.instant();
        return send(digests.bundleAsked(topic, day, now), day, List.of(day), now, now);
    }

    private int send(List<Bundle> bundles, LocalDate day, List<LocalDate> decidedOn, Instant sendAt, Instant now) {
        if (bundles.isEmpty()) {
            return 0;
        }
        List<AddressedBundle> addressed = addresses.of(bundles, day);
        UUID batch = digests.address(addressed, day, sendAt, now);
        return lines.each(batch, day, decidedOn, events::publishEvent);
    }
}
