package trinhky.reporting.application;

import trinhky.shared.DomainProblem;

/** Every return, exemption, extension and adjustment says why. */
final class Reasons {
    private static final int LONGEST = 2000;

    private Reasons() {}

    static String required(String reason) {
        if (reason == null || reason.isBlank()) {
            throw DomainProblem.invalid("reason", "reporting.reason-missing");
        }
        if (reason.length() > LONGEST) {
            throw DomainProblem.invalid("reason", "reporting.too-long", LONGEST);
        }
        return reason.strip();
    }
}
