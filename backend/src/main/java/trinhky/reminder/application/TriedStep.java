package trinhky.reminder.application;

import java.time.LocalDate;
import trinhky.reminder.domain.PolicyRow;

/**
 * What a policy does with an example.
 *
 * @param day working day on which it is sent
 * @param offsetDays days from the event, of this repetition
 * @param change against the policy in force on that day
 */
public record TriedStep(LocalDate day, int offsetDays, PolicyRow row, Change change) {

    /** How a step differs from what is in force. */
    public enum Change {
        KEPT,
        ADDED,
        REMOVED
    }
}
