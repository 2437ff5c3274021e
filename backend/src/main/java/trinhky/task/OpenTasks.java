package trinhky.task;

/** The one guard of everything that completes a user task. */
public interface OpenTasks {

    /**
     * The open task of this step for this subject, locked until the transaction ends.
     *
     * @param taskKey id of the user task in the model, e.g. {@code Task_CheckContent}
     * @param subjectId business key of its process
     * @throws trinhky.shared.DomainProblem forbidden {@code task.not-yours} when the official is not in its group
     *     (any more), also when there is no such task; refused {@code task.already-done} when somebody else of the group
     *     has done it; refused {@code task.held-by-other} when a colleague has taken it
     */
    OpenTask require(String taskKey, String subjectId);

    /** Whether {@link #require} would give the task; for screens that show or hide an action. */
    boolean isYours(String taskKey, String subjectId);
}
