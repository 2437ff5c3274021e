package trinhky.task.application;

/** Puts a task into somebody's hands, in the engine. */
public interface TaskHolding {

    /** The task is now the official's alone. */
    void give(String taskId, String officialId);

    /** The task is offered to its whole group again. */
    void release(String taskId);
}
