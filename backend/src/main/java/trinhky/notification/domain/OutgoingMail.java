package trinhky.notification.domain;

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
        String error) {}
