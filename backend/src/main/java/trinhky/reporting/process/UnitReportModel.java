package trinhky.reporting.process;

/** What the code needs to know of {@code reporting/unit-report.bpmn}; business key: the obligation. */
final class UnitReportModel {
    static final String PROCESS = "UnitReportProcess";
    static final String MESSAGE_OBLIGATION_ENDED = "Message_ObligationEnded";
    static final String MESSAGE_REPORT_WITHDRAWN = "Message_ReportWithdrawn";
    static final String HEAD_DECISION = "reportDecision";
    static final String APPROVED = "approved";
    static final String REVIEW_DECISION = "reviewDecision";
    static final String ACCEPTED = "accepted";
    static final String RETURNED = "returned";

    private UnitReportModel() {}
}
