package trinhky.distribution;

/** How far a document has come on its way to one recipient. */
public enum DeliveryState {
    /** In the recipient's inbox; the mail that announces it waits to be sent. */
    QUEUED,
    /** The mail was accepted by the mail server. */
    SENT,
    /** The mail could not be sent. */
    FAILED,
    /** Opened by the recipient, receipt not confirmed yet. */
    SEEN,
    /** The recipient confirmed the receipt. */
    CONFIRMED,
    /** The recipient sent it back with a reason. */
    REFUSED
}
