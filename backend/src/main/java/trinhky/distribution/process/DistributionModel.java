package trinhky.distribution.process;

import trinhky.distribution.application.ContinueFollowUp;

/** Names in {@code processes/distribution/distribution.bpmn}. */
final class DistributionModel {

    static final String PROCESS = "DistributionProcess";
    static final String ALL_RECEIPTS_CONFIRMED = "Message_AllReceiptsConfirmed";
    static final String FOLLOW_UP_RECEIPTS = ContinueFollowUp.FOLLOW_UP;
    static final String FOLLOW_UP_DECISION = "followUpDecision";
    static final String RESENT = "resent";
    static final String CLOSED = "closed";
    static final String RECEIPT_DEADLINE = "receiptDeadline";

    private DistributionModel() {}
}
