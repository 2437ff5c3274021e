package trinhky.notification.web;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import trinhky.notification.domain.MailKind;
import trinhky.notification.domain.MailState;
import trinhky.notification.domain.OutgoingMail;

/**
 * A row of the mail log.
 *
 * @param reasons steps of the reminder policy that decided it, in words
 */
record MailRowView(
        UUID mailId,
        MailKind kind,
        List<String> reasons,
        String toName,
        String toAddress,
        String subject,
        Instant queuedAt,
        Instant sendFrom,
        MailState state,
        @Nullable Instant sentAt,
        int attempts,
        @Nullable Integer replyCode,
        @Nullable String error) {

    static MailRowView of(OutgoingMail mail, List<String> reasons) {
        return new MailRowView(
                mail.id(),
                mail.kind(),
                reasons,
                mail.to().name(),
                mail.to().address(),
                mail.letter().subject(),
                mail.queuedAt(),
                mail.sendFrom(),
                mail.fate().state(),
                mail.fate().sentAt(),
                mail.fate().attempts(),
                mail.fate().replyCode(),
                mail.fate().error());
    }
}
