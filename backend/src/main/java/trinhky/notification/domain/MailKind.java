package trinhky.notification.domain;

/** Why a mail is sent. */
public enum MailKind {
    INVITATION,
    DELIVERY,
    REMINDER,
    WRAP_UP,
    RECALL,
    /** Deadlines of the recipient's calendar changed and no digest carries that. */
    CALENDAR,
    /** An administrator tries a template on the own box. */
    TEST
}
