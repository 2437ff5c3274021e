package trinhky.reminder.domain;

import java.util.List;

/** The policy in force: which steps are taken so many calendar days from an event. */
public interface ReminderPolicy {

    /**
     * The steps of a day.
     *
     * @param offsetDays calendar days from the event, negative before it
     */
    List<PolicyStep> stepsAt(ReminderEvent event, int offsetDays);
}
