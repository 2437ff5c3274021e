package trinhky.notification.domain;

import java.time.Instant;
import java.util.UUID;

/** A notice as one official sees it, in one language. */
public record ReceivedNotice(UUID id, NoticeKind kind, NoticeText text, String path, Instant postedAt, boolean read) {}
