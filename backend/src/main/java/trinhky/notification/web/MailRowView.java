package trinhky.notification.web;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import trinhky.notification.domain.MailKind;
import trinhky.notification.domain.MailState;
import trinhky.notification.domain.OutgoingMail;

/** A row of the mail log. */
record MailRowView(
        UUID mailId,
        MailKind kind,
        String toName,
        String toAddress,
        String subject,
        Instant queuedAt,
        MailState state,
        @Nullable Instant sentAt,
        int attempts,
        @Nullable String error) {

    static MailRowView of(OutgoingMail mail) {
        return new MailRowView(
                mail.id(),
                mail.kind(),
                mail.toName(),
                mail.toAddress(),
                mail.subject(),
                mail.queuedAt(),
                mail.fate().state(),
                mail.fate().sentAt(),
                mail.fate().attempts(),
                mail.fate().error());
    }
}
