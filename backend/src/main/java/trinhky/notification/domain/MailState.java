package trinhky.notification.domain;

/** What became of a mail. */
public enum MailState {
    QUEUED,
    /** The mail server took it. */
    SENT,
    /** Refused for good, or tried in vain as often as is tried. */
    FAILED,
    /** The mail server took it, and the recipient's server gave it back. */
    BOUNCED,
    /** Not sent: it waited past its day, and another mail, or none, took its place. */
    SUPERSEDED
}
