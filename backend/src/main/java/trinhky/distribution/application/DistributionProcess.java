package trinhky.distribution.application;

import java.time.Instant;

/** What the process of distribution needs to know; the business key is the subject id. */
public interface DistributionProcess {

    /** Every recipient confirmed. */
    void allReceiptsConfirmed(String subjectId);

    /** Nothing is waited for any more, but not because every recipient confirmed. */
    void followUpClosed(String subjectId);

    /** The clerk did what could be done; receipts are waited for again until the given moment. */
    void followUpContinues(String taskId, Instant receiptDeadline);
}
