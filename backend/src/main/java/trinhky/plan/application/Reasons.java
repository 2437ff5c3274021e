package trinhky.plan.application;

import trinhky.shared.DomainProblem;

/** Reasons are typed by a person and shown verbatim to another. */
final class Reasons {

    private Reasons() {}

    /** The reason without blanks around it, or {@code plan.reason-required} (422). */
    static String required(String reason) {
        if (reason == null || reason.isBlank()) {
            throw DomainProblem.invalid("reason", "plan.reason-required");
        }
        return reason.strip();
    }
}
