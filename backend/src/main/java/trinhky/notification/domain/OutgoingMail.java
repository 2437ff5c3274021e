package trinhky.notification.domain;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;

/**
 * A mail in the outbox.
 *
 * @param dedupeKey what the mail is about; a second mail with the same key is never queued
 * @param sendFrom not to be sent before
 */
public record OutgoingMail(
        UUID id,
        String dedupeKey,
        MailKind kind,
        MailRecipient to,
        Letter letter,
        MailAbout about,
        Instant queuedAt,
        Instant sendFrom,
        MailFate fate) {

    /** The id that follows from the key. */
    public static UUID idOf(String dedupeKey) {
        return UUID.nameUUIDFromBytes(dedupeKey.getBytes(StandardCharsets.UTF_8));
    }

    /** Stable, so that a repeated sending is recognised by the receiver. */
    public String messageId() {
        return "<" + id + "@trinhky>";
    }
}
