package trinhky.notification.domain;

/** Why a mail is sent. */
public enum MailKind {
    INVITATION,
    DELIVERY,
    REMINDER,
    WRAP_UP
}
