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
 */
public record ReminderDigestDecided(
        UUID digestId,
        LocalDate day,
        Instant sendAt,
        ReminderChannel channel,
        DigestRecipient to,
        List<DigestLine> lines) {}
