package trinhky.reminder.web;

import java.time.LocalDate;
import trinhky.reminder.application.TriedStep;
import trinhky.reminder.application.TriedStep.Change;

/**
 * What a policy does with an example.
 *
 * @param day working day on which it is sent
 * @param offsetDays days from the event, of this repetition
 */
record TriedStepView(LocalDate day, int offsetDays, PolicyRowRecord row, Change change) {
    static TriedStepView of(TriedStep step) {
        return new TriedStepView(step.day(), step.offsetDays(), PolicyRowRecord.of(step.row()), step.change());
    }
}
