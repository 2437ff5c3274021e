package trinhky.distribution.application;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import trinhky.task.OpenTask;
import trinhky.task.OpenTasks;

/** The clerk has followed up the missing receipts and waits on. */
@Service
public class ContinueFollowUp {

    /** Task of the model in which missing receipts are followed up. */
    public static final String FOLLOW_UP = "Task_FollowUpReceipts";

    private final OpenTasks tasks;
    private final DistributionProcess process;
    private final ReceiptDeadline deadline;

    ContinueFollowUp(OpenTasks tasks, DistributionProcess process, ReceiptDeadline deadline) {
        this.tasks = tasks;
        this.process = process;
        this.deadline = deadline;
    }

    @Transactional
    public void waitOn(String subjectId) {
        OpenTask task = tasks.require(FOLLOW_UP, subjectId);
        process.followUpContinues(task.taskId(), deadline.fromNow());
    }
}
