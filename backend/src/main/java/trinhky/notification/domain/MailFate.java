package trinhky.notification.domain;

import java.time.Instant;

/**
 * What became of a mail so far.
 *
 * @param sentAt when the mail server took it, null before
 * @param replyCode SMTP reply of the last attempt that failed, or null
 * @param error why the last attempt failed, in the words of the mail server, or null
 */
public record MailFate(MailState state, int attempts, Instant sentAt, Integer replyCode, String error) {

    /** Not tried yet. */
    public static MailFate waiting() {
        return new MailFate(MailState.QUEUED, 0, null, null, null);
    }
}
