package trinhky.notification.web;

import java.time.Instant;
import java.util.List;
import trinhky.platform.CaughtMail;

/** A mail that the catcher of the demo holds. */
record CaughtMailView(
        String messageId, Instant sentAt, String from, List<String> to, String subject, String plain, String html) {

    static CaughtMailView of(CaughtMail mail) {
        return new CaughtMailView(
                mail.messageId(), mail.sentAt(), mail.from(), mail.to(), mail.subject(), mail.text(), mail.html());
    }
}
