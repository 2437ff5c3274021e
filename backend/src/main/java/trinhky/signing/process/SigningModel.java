package trinhky.signing.process;

/** Names in {@code processes/signing/sign-and-issue.bpmn}. */
final class SigningModel {

    static final String FORM_DECISION = "formDecision";
    static final String INITIAL_DECISION = "initialDecision";
    static final String SIGN_DECISION = "signDecision";
    static final String ACCEPTED = "accepted";
    static final String RETURNED = "returned";
    static final String SIGNED = "signed";
    static final String PASSED_TO_CHAIR = "passedToChair";
    static final String INITIALS_NEEDED = "InitialsNeeded";
    static final String DOCUMENT_TYPE = "documentType";

    private SigningModel() {}
}
