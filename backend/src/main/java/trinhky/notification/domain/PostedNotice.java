package trinhky.notification.domain;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A notice as the log tells of it.
 *
 * @param unitName unit whose notice it is
 * @param officialName the one person whom it is for; null when it is for whoever has the role
 * @param role role in the unit; null when it is for one person or one position
 * @param reason steps of the reminder policy that decided it, comma between them; empty where none did
 * @param readers how many have read it
 * @param firstReadAt when the first of them did, null while nobody has
 */
public record PostedNotice(
        UUID id,
        NoticeKind kind,
        String unitName,
        @Nullable String officialName,
        @Nullable String role,
        NoticeText text,
        String path,
        String reason,
        Instant postedAt,
        int readers,
        @Nullable Instant firstReadAt) {}
