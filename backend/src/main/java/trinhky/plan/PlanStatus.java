package trinhky.plan;

/** Where a plan stands between its first draft and its issue. */
public enum PlanStatus {
    /** The officer of the drafting unit writes it. */
    DRAFT,
    /** The head of the drafting unit checks the content (Decree 30, article 12). */
    CONTENT_CHECK,
    /** Units are asked for their opinion. */
    CONSULTATION,
    /** The drafter answers the opinions and may change the draft. */
    ANSWERING,
    /** The head of the drafting unit may submit it for signature. */
    READY_TO_SUBMIT,
    /** The Office and the signer have it; nothing may be changed. */
    SIGNING,
    /** Signed, numbered and in force. */
    ISSUED,
    /** Given up before the signature. */
    WITHDRAWN,
    /** Called back after the issue; its duties are ended (Decree 30, article 18). */
    RECALLED;

    /** Whether nobody's hand is waited for any more. */
    public boolean isLast() {
        return this == ISSUED || this == WITHDRAWN || this == RECALLED;
    }
}
