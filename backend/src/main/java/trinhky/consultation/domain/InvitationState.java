package trinhky.consultation.domain;

/** Where the answer of a unit stands. */
public enum InvitationState {
    /** Named, the request is on its way. */
    INVITED,
    PREPARING,
    AWAITING_HEAD,
    GIVEN,
    /** Ended without an opinion: signed, withdrawn or asked anew. */
    NOT_NEEDED;

    /** Whether an opinion may still come. */
    public boolean waits() {
        return this == INVITED || this == PREPARING || this == AWAITING_HEAD;
    }
}
