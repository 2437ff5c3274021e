package trinhky.reminder.domain;

import java.util.List;

/** The versions of the reminder policy, each kept as a decision table. */
public interface ReminderPolicies {

    /** All versions. */
    PolicyHistory history();

    /** The rows written as a decision table (DMN 1.3). */
    String asDecisionTable(List<PolicyRow> rows);
}
