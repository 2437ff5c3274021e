package trinhky.plan.domain.readiness;

/** How much a finding weighs; the words for it are fixed in the screens. */
public enum Severity {
    /** Blocks the submission until it is repaired, or a person closes it with a reason. */
    ERROR,
    /** Worth a second look. */
    WARNING,
    /** A note on the quality of the text. */
    INFO
}
