package trinhky.reminder.domain;

import trinhky.reminder.ReminderChannel;
import trinhky.reminder.ReminderEvent;
import trinhky.reminder.ReminderTemplate;

/**
 * A row of the reminder policy.
 *
 * @param offsetDays days from the event, negative before it
 * @param repeatDays after how many days it is repeated as long as the thing waits, counted as the offset; 0 for once
 */
public record PolicyRow(
        ReminderEvent event,
        int offsetDays,
        DayCount dayCount,
        int repeatDays,
        ReminderRecipient recipient,
        ReminderChannel channel,
        ReminderTemplate template) {

    /** Names the row for the ledger: what it is about, when, for whom. How it travels and is worded may change without a repeat. */
    public String step() {
        String days = Integer.toString(offsetDays) + (dayCount == DayCount.WORKING ? "w" : "");
        return event + ":" + days + ":" + recipient;
    }
}
