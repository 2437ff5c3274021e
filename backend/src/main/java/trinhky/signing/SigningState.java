package trinhky.signing;

/** How far the current attempt to have a document signed has come. */
public enum SigningState {
    /** The Office checks form and technique. */
    FORM_CHECK,
    /** The chief of the Office is to put the initial. */
    INITIAL,
    /** The competent person decides. */
    DECISION,
    /** The chair decides, because the vice-chair passed it on. */
    CHAIR_DECISION,
    /** Signed; number, date and register follow. */
    SIGNED,
    /** Has its number and was sent. */
    ISSUED,
    /** Went back to the drafting unit with a reason. */
    RETURNED,
    /** Taken back by its owner before the signature. */
    WITHDRAWN;

    /** Whether somebody still has to act. */
    public boolean isOpen() {
        return this != ISSUED && this != RETURNED && this != WITHDRAWN;
    }
}
