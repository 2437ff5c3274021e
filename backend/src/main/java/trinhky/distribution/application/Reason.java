package trinhky.distribution.application;

import trinhky.shared.DomainProblem;

/** A reason that must be given, as it is kept. */
public final class Reason {

    private static final int LONGEST = 500;

    private Reason() {}

    /**
     * The reason without blanks around it.
     *
     * @throws DomainProblem invalid: {@code distribution.reason-missing}, {@code distribution.field-too-long}
     */
    public static String required(String field, String words) {
        if (words == null || words.isBlank()) {
            throw DomainProblem.invalid(field, "distribution.reason-missing");
        }
        if (words.length() > LONGEST) {
            throw DomainProblem.invalid(field, "distribution.field-too-long", LONGEST);
        }
        return words.strip();
    }
}
