package trinhky.plan.domain.readiness;

/**
 * The words of the plan that a finding rests on.
 *
 * @param source where the words stand
 * @param ref row or number of that place, e.g. "II.2", or null
 * @param quote the words, exactly as written
 */
public record Evidence(Source source, String ref, String quote) {

    /** Kinds of places that are quoted. */
    public enum Source {
        BODY,
        ANNEX,
        BASELINE,
        TASK,
        RULE,
        RECIPIENT,
        SECTION,
        UNIT,
        LEGAL_BASIS
    }
}
