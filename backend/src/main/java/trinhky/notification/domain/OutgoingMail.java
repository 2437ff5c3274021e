package trinhky.notification.domain;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;

/**
 * A mail in the outbox.
 *
 * @param dedupeKey what the mail is about; a second mail with the same key is never queued
 * @param messageId stable, so that a repeated sending is recognised by the receiver
 * @param deliveryId the delivery of an issued document that this mail carries, or null
 * @param error why the last attempt failed, or null
 */
public record OutgoingMail(
        UUID id,
        String dedupeKey,
        String messageId,
        MailKind kind,
        String toUnitId,
        String toName,
        String toAddress,
        String subject,
        String html,
        String plain,
        String subjectType,
        String subjectId,
        UUID deliveryId,
        Instant queuedAt,
        MailState state,
        int attempts,
        Instant sentAt,
        String error) {

    /** A mail that waits for its first attempt; id and Message-ID follow from the key. */
    public static OutgoingMail queued(
            String key, MailKind kind, String toUnitId, String toName, String toAddress, Instant at) {
        UUID id = UUID.nameUUIDFromBytes(key.getBytes(StandardCharsets.UTF_8));
        String messageId = "<" + id + "@trinhky>";
        return new OutgoingMail(
                id,
                key,
                messageId,
                kind,
                toUnitId,
                toName,
                toAddress,
                "",
                "",
                "",
                null,
                null,
                null,
                at,
                MailState.QUEUED,
                0,
                null,
                null);
    }

    /** The same mail, saying this. */
    public OutgoingMail saying(MailContent content, String html) {
        return new OutgoingMail(
                id,
                dedupeKey,
                messageId,
                kind,
                toUnitId,
                toName,
                toAddress,
                content.subject(),
                html,
                content.asText(),
                subjectType,
                subjectId,
                deliveryId,
                queuedAt,
                state,
                attempts,
                sentAt,
                error);
    }

    /** The same mail, about this subject and delivery. */
    public OutgoingMail about(String type, String aboutId, UUID delivery) {
        return new OutgoingMail(
                id, dedupeKey, messageId, kind, toUnitId, toName, toAddress, subject, html, plain, type, aboutId,
                delivery, queuedAt, state, attempts, sentAt, error);
    }
}
