package trinhky.consultation.process;

/** Names in the models of consultation. */
final class ConsultationModel {

    static final String UNIT_OPINION_PROCESS = "UnitOpinionProcess";
    static final String REQUEST_LETTER_PROCESS = "RequestLetterProcess";

    static final String MESSAGE_ALL_OPINIONS_GIVEN = "Message_AllOpinionsGiven";
    static final String MESSAGE_ROUND_CLOSED_BY_DRAFTER = "Message_RoundClosedByDrafter";
    static final String MESSAGE_OPINION_NOT_NEEDED = "Message_OpinionNotNeeded";

    static final String UNIT_ID = "unitId";
    static final String DRAFTING_UNIT = "draftingUnitId";
    static final String OPINION_DECISION = "opinionDecision";
    static final String ACCEPTED = "accepted";
    static final String RETURNED = "returned";

    static final String CONSULTATION_DEADLINE_DECISION = "ConsultationDeadline";

    private ConsultationModel() {}
}
