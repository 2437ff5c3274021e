package trinhky.notification.domain;

import java.time.Instant;

/**
 * What became of a mail so far.
 *
 * @param sentAt when the mail server took it, null before
 * @param error why the last attempt failed, or null
 */
public record MailFate(MailState state, int attempts, Instant sentAt, String error) {

    /** Not tried yet. */
    public static MailFate waiting() {
        return new MailFate(MailState.QUEUED, 0, null, null);
    }
}
