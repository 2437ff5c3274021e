package trinhky.reminder.web;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import trinhky.reminder.ReminderChannel;
import trinhky.reminder.ReminderEvent;
import trinhky.reminder.ReminderTemplate;
import trinhky.reminder.domain.DayCount;
import trinhky.reminder.domain.PolicyRow;
import trinhky.reminder.domain.ReminderRecipient;

/**
 * A row of the reminder policy.
 *
 * @param offsetDays days from the event, negative before it
 * @param repeatDays repeated after so many days, 0 for once
 */
record PolicyRowRecord(
        @NotNull ReminderEvent event,
        @Min(-1000) @Max(1000) int offsetDays,
        @NotNull DayCount dayCount,
        @Min(-1000) @Max(1000) int repeatDays,
        @NotNull ReminderRecipient recipient,
        @NotNull ReminderChannel channel,
        @NotNull ReminderTemplate template) {

    static PolicyRowRecord of(PolicyRow row) {
        return new PolicyRowRecord(
                row.event(),
                row.offsetDays(),
                row.dayCount(),
                row.repeatDays(),
                row.recipient(),
                row.channel(),
                row.template());
    }

    PolicyRow row() {
        return new PolicyRow(event, offsetDays, dayCount, repeatDays, recipient, channel, template);
    }
}
