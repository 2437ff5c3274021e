package trinhky.reporting;

/** What an official letter of a period is for. */
public enum LetterKind {
    /** Urges the units that are late (đôn đốc). */
    DUNNING,
    /** Goes with the consolidated report to those who receive it. */
    COVERING
}
