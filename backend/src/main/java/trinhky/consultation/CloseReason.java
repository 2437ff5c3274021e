package trinhky.consultation;

/** Why a round was closed. */
public enum CloseReason {
    ALL_OPINIONS_GIVEN,
    DEADLINE_PASSED,
    CLOSED_BY_DRAFTER,
    /** The subject was signed or withdrawn. */
    NOT_NEEDED
}
