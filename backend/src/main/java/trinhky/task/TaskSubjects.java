package trinhky.task;

import java.time.Instant;
import java.util.Collection;

/** Owners say here what their tasks are about; call it before or after the process starts, in the same transaction. */
public interface TaskSubjects {

    /** Says it, or says it anew; the note stays. */
    void describe(TaskSubject subject);

    /** The same for many, in one batch. */
    void describeAll(Collection<TaskSubject> subjects);

    /**
     * Shows on every task of the subject why it came back.
     *
     * @param officialId who returned it
     * @param reason as typed
     */
    void note(String subjectId, String officialId, String reason, Instant at);

    /** Takes the note away, when the subject is sent on again. */
    void clearNote(String subjectId);
}
