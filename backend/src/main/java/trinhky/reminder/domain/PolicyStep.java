package trinhky.reminder.domain;

/** A step of the policy: what is decided and for whom. */
public record PolicyStep(String step, ReminderRecipient recipient) {}
