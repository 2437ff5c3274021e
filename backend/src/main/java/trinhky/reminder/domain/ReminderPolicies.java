package trinhky.reminder.domain;

/** The versions of the reminder policy. */
public interface ReminderPolicies {

    /** The version in force now. */
    ReminderPolicy inForce();
}
