package trinhky.notification.domain;

/** What became of a mail. */
public enum MailState {
    QUEUED,
    SENT,
    FAILED
}
