package trinhky.task;

/** For starting many processes in one transaction: their inbox rows are written together. */
public interface TaskProjectionBatch {

    /**
     * Runs the starts; the rows of all tasks they create are written in one batch when it returns. SQL inside the chunk
     * does not see them. Needs a running transaction.
     */
    void run(Runnable chunk);
}
