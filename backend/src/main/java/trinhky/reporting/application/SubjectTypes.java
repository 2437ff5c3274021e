package trinhky.reporting.application;

/** The kinds of subject that this module owns. */
public final class SubjectTypes {
    public static final String CYCLE = "CYCLE";
    public static final String OBLIGATION = "OBLIGATION";
    public static final String DUNNING_LETTER = "DUNNING_LETTER";

    private SubjectTypes() {}
}
