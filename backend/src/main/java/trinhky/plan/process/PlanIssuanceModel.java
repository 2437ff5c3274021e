package trinhky.plan.process;

/** Ids and variables of {@code processes/plan/plan-issuance.bpmn}. */
final class PlanIssuanceModel {

    static final String PROCESS = "PlanIssuanceProcess";
    static final String MESSAGE_WITHDRAWN = "Message_PlanWithdrawn";

    static final String DRAFTING_UNIT_ID = "draftingUnitId";
    static final String ISSUER_UNIT_ID = "issuerUnitId";
    static final String OFFICE_UNIT_ID = "officeUnitId";
    static final String CONTENT_DECISION = "contentDecision";
    static final String CONSULTATION_NEEDED = "consultationNeeded";
    static final String ROUND_ID = "roundId";
    static final String CONSULTATION_DEADLINE = "consultationDeadline";
    static final String ANOTHER_ROUND_NEEDED = "anotherRoundNeeded";
    static final String SUBMIT_DECISION = "submitDecision";

    static final String ACCEPTED = "accepted";
    static final String RETURNED = "returned";
    static final String SUBMITTED = "submitted";

    private PlanIssuanceModel() {}
}
