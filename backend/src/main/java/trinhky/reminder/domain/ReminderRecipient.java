package trinhky.reminder.domain;

import java.util.Set;
import trinhky.reminder.ReminderEvent;

/** Who is reminded. */
public enum ReminderRecipient {
    /** The unit that has to act: its official box; for a decision, the one who decides. */
    OFFICER,
    /** The head of the unit that has to act. */
    HEAD,
    /** The head of the department that waits for it: the lead department, or the one that asked. */
    LEAD_HEAD,
    /** The chief of the Committee's Office. */
    OFFICE,
    /** The vice-chair in charge of the plan's field. */
    VICE_CHAIR;

    private static final Set<ReminderEvent> ASKED_BY_A_UNIT =
            Set.of(ReminderEvent.CONSULTATION_UNANSWERED, ReminderEvent.RECEIPT_MISSING);

    /** Whether somebody of this kind exists for what the event is about. */
    public boolean isKnownFor(ReminderEvent event) {
        return switch (this) {
            case OFFICER, HEAD -> true;
            case LEAD_HEAD -> event.isAboutReports() || ASKED_BY_A_UNIT.contains(event);
            case OFFICE, VICE_CHAIR -> event.isAboutReports();
        };
    }
}
