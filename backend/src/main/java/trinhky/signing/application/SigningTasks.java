package trinhky.signing.application;

import trinhky.shared.DomainProblem;
import trinhky.signing.SigningState;

/** Tasks of {@code SignAndIssueProcess} by the state in which each is open. */
final class SigningTasks {

    private SigningTasks() {}

    static String keyOf(SigningState state) {
        return switch (state) {
            case FORM_CHECK -> "Task_CheckForm";
            case INITIAL -> "Task_InitialDocument";
            case DECISION -> "Task_SignDocument";
            case CHAIR_DECISION -> "Task_SignDocumentByChair";
            case SIGNED -> "Task_IssueDocument";
            case ISSUED, RETURNED, WITHDRAWN -> throw DomainProblem.refused("signing.not-at-this-stage", state.name());
        };
    }
}
