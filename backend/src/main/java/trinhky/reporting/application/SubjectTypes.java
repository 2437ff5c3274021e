package trinhky.reporting.application;

import trinhky.reporting.LetterKind;

/** The kinds of subject that this module owns. */
public final class SubjectTypes {
    public static final String CYCLE = "CYCLE";
    public static final String OBLIGATION = "OBLIGATION";
    public static final String DUNNING_LETTER = "DUNNING_LETTER";
    public static final String COVERING_LETTER = "COVERING_LETTER";

    private SubjectTypes() {}

    /** Of a letter. */
    public static String of(LetterKind kind) {
        return switch (kind) {
            case DUNNING -> DUNNING_LETTER;
            case COVERING -> COVERING_LETTER;
        };
    }

    /** Whether it is a letter of this module. */
    static boolean isLetter(String subjectType) {
        return DUNNING_LETTER.equals(subjectType) || COVERING_LETTER.equals(subjectType);
    }
}
