package trinhky.task.application;

/** The lists of the inbox. */
public enum Inbox {
    /** Offered to a group of mine and taken by nobody else, or given to me. */
    TODO,
    /** Subjects on which I have done a step and that now lie with others. */
    WAITING,
    /** Offered to a group of mine and taken by a colleague. */
    FYI,
    /** Everything open in the units that I lead. */
    UNIT,
    /** What I have done, latest first. */
    DONE
}
