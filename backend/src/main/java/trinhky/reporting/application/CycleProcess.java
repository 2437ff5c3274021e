package trinhky.reporting.application;

import java.util.UUID;
import trinhky.reporting.domain.ReportedPlan;
import trinhky.reporting.domain.ReportingCycle;

/** The way of a reporting period from its opening to the issue of the consolidated report. */
public interface CycleProcess {
    /** Starts the period: units are fixed and get their tasks in the background. */
    void start(ReportingCycle cycle, ReportedPlan plan);

    /** Every expected report is accepted: the consolidation may begin before the deadline. */
    void allReportsAccepted(UUID cycleId);

    /** The officer handed the consolidated report to the head of the lead unit. */
    void consolidated(String taskId);

    /** The head of the lead unit approved it: it goes to the Office. */
    void approved(String taskId);

    /** The head of the lead unit sent it back. */
    void notApproved(String taskId);

    /** The period ends where it is, its open tasks go. */
    void stop(UUID cycleId, String reason);
}
