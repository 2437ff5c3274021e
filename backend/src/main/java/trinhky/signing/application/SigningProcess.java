package trinhky.signing.application;

import trinhky.task.OpenTask;

/** What the process of signing needs to know. Each call completes the task that the official holds. */
public interface SigningProcess {

    /** Whether the chief of the Office puts an initial on documents of this type. */
    boolean initialNeeded(String documentTypeCode);

    void formAccepted(OpenTask task);

    void initialed(OpenTask task);

    void signed(OpenTask task);

    void passedToChair(OpenTask task);

    /** Sent back at the stage of the task. */
    void returned(OpenTask task);

    /** The clerk issues; number, register and recipients follow in the same transaction. */
    void released(OpenTask task);
}
