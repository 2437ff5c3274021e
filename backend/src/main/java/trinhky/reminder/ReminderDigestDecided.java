package trinhky.reminder;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * What one person or official box is to be reminded of, in one message; published inside the deciding transaction. For {@link ReminderChannel#DIGEST}
 * once for each address and day.
 *
 * @param digestId stable: a repeat carries the same
 * @param sendAt not to be sent before
 * @param instead digests that never reached the recipient and whose place it takes; empty ordinarily
 */
public record ReminderDigestDecided(
        UUID digestId,
        LocalDate day,
        Instant sendAt,
        ReminderChannel channel,
        DigestRecipient to,
        List<DigestLine> lines,
        List<UUID> instead) {

    /** Takes nobody's place unless told so. */
    public ReminderDigestDecided {
        instead = instead == null ? List.of() : List.copyOf(instead);
    }

    /** The same with these lines. */
    public ReminderDigestDecided with(List<DigestLine> others) {
        return new ReminderDigestDecided(digestId, day, sendAt, channel, to, List.copyOf(others), instead);
    }

    /** The same in the place of these. */
    public ReminderDigestDecided insteadOf(List<UUID> digests) {
        return new ReminderDigestDecided(digestId, day, sendAt, channel, to, lines, digests);
    }
}
