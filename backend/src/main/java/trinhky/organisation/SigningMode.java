package trinhky.organisation;

/** In what capacity somebody signs (Decree 30/2020/NĐ-CP, Art 13). */
public enum SigningMode {
    /** TM.: the head for the committee as a collective. */
    ON_BEHALF,
    /** The head of an office, in person: no prefix. */
    IN_PERSON,
    /** KT.: a deputy for the head. */
    PER_PROCURATION,
    /** TL.: the head of a subordinate unit by order. */
    BY_ORDER,
    /** TUQ.: under a written authorisation. */
    UNDER_AUTHORISATION,
    /** Q.: acting head. */
    ACTING
}
