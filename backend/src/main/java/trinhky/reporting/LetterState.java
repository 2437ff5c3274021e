package trinhky.reporting;

/** How far a letter of a period has come. */
public enum LetterState {
    /** With the Office, the signer or the clerk. */
    SIGNING,
    /** Has its number and was sent. */
    ISSUED,
    /** Came back with a reason. */
    RETURNED
}
