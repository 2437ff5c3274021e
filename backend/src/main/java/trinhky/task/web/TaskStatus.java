package trinhky.task.web;

/** How far a task is, as its row shows it. */
enum TaskStatus {
    UNSEEN,
    NOT_STARTED,
    IN_PROGRESS,
    WAITING,
    DONE
}
