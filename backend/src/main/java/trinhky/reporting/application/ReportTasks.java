package trinhky.reporting.application;

/** The tasks of people in the two processes of this module. */
public final class ReportTasks {
    public static final String PREPARE = "Task_PrepareReport";
    public static final String APPROVE = "Task_ApproveReport";
    public static final String REVIEW = "Task_ReviewReport";
    public static final String CONSOLIDATE = "Task_ConsolidateReports";
    public static final String APPROVE_CONSOLIDATION = "Task_ApproveConsolidation";

    private ReportTasks() {}
}
