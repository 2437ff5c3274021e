package trinhky.signing.domain;

import trinhky.shared.DomainProblem;
import trinhky.signing.SigningState;

/** Refusals that several verbs share. */
final class SigningProblems {

    private SigningProblems() {}

    static DomainProblem notAtThisStage(SigningState state) {
        return DomainProblem.refused("signing.not-at-this-stage", state.name());
    }
}
