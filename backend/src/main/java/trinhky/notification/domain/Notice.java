package trinhky.notification.domain;

import java.time.Instant;
import java.util.UUID;

/**
 * A notice inside the application, before it is posted.
 *
 * @param dedupeKey a second notice with the same key is never posted
 * @param path where it leads, within the product
 * @param reason steps of the reminder policy that decided it, empty where none did
 */
public record Notice(
        String dedupeKey,
        NoticeKind kind,
        NoticeAudience audience,
        NoticeText vietnamese,
        NoticeText english,
        String path,
        String reason,
        Instant postedAt) {

    UUID id() {
        return OutgoingMail.idOf("notice:" + dedupeKey);
    }
}
