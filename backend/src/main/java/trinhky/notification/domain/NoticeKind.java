package trinhky.notification.domain;

/** What a notice inside the application is about. */
public enum NoticeKind {
    INVITATION,
    DELIVERY,
    REMINDER,
    WRAP_UP,
    RECALL,
    /** A report came back from the lead unit. */
    RETURNED,
    /** A unit took back the report that it had handed in. */
    WITHDRAWN,
    /** A deadline moved or fell away. */
    CALENDAR
}
