package trinhky.notification.domain;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a mail tells of.
 *
 * @param subjectType type of what it tells of, or null
 * @param deliveryId the delivery of an issued document that this mail carries, or null
 * @param reason steps of the reminder policy that decided it, comma between them; empty where none did
 * @param facts what the template was filled with, as JSON; null where there is no template
 */
public record MailAbout(
        @Nullable String subjectType,
        @Nullable String subjectId,
        @Nullable UUID deliveryId,
        String reason,
        @Nullable String facts) {

    /** Tells of nothing in particular. */
    public static MailAbout nothing() {
        return new MailAbout(null, null, null, "", null);
    }
}
