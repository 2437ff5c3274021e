package trinhky.reporting.application;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import trinhky.reporting.domain.OpenedReport;

/** The way of a unit's report through the hands of people. */
public interface ReportProcess {
    /** Makes the tasks of these reports, all in the transaction of the caller. */
    void start(List<OpenedReport> reports);

    /** The officer handed it to the head of the unit. */
    void prepared(String taskId);

    /** The head of the unit approved it: the lead unit has it. */
    void approved(String taskId);

    /** The head of the unit sent it back. */
    void notApproved(String taskId);

    /** The lead unit accepted it. */
    void accepted(String taskId);

    /** The lead unit sent it back. */
    void returned(String taskId);

    /** The unit took it back from the lead unit: its officer has it again. */
    void withdrawn(UUID obligationId);

    /** Nobody has to report any more: open tasks go. */
    void ended(UUID obligationId);

    /** The unit has more time: its open task is due later. */
    void postponed(UUID obligationId, Instant dueAt);
}
