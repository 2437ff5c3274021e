package trinhky.reporting.process;

/** What the code needs to know of {@code reporting/reporting-cycle.bpmn}; business key: the cycle. */
final class ReportingCycleModel {
    static final String PROCESS = "ReportingCycleProcess";
    static final String MESSAGE_ALL_REPORTS_ACCEPTED = "Message_AllReportsAccepted";
    static final String LEAD_UNIT = "leadUnitId";
    static final String OFFICE_UNIT = "officeUnitId";
    static final String ISSUER_UNIT = "issuerUnitId";
    static final String SUBMISSION_DEADLINE = "submissionDeadlineAt";
    static final String ALL_STARTED = "allStarted";
    static final String DECISION = "consolidationDecision";
    static final String APPROVED = "approved";
    static final String RETURNED = "returned";

    private ReportingCycleModel() {}
}
