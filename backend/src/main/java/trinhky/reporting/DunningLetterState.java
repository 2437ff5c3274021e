package trinhky.reporting;

/** How far a letter that urges late units has come. */
public enum DunningLetterState {
    /** With the Office, the signer or the clerk. */
    SIGNING,
    /** Has its number and was sent. */
    ISSUED,
    /** Came back with a reason. */
    RETURNED
}
