package trinhky.signing;

/** Where on its way to the signature a document was returned. */
public enum SigningStage {
    /** By the officer of the Office who checks form and technique. */
    FORM_CHECK,
    /** By the chief of the Office, before the initial. */
    INITIAL,
    /** By the vice-chair or the chair. */
    DECISION
}
