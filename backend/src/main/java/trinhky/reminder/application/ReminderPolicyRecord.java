package trinhky.reminder.application;

import org.springframework.stereotype.Component;
import trinhky.identity.CurrentOfficial;
import trinhky.identity.ReadPolicy;

/** Everyone who works with the product may see who changed when it reminds. */
@Component
class ReminderPolicyRecord implements ReadPolicy {
    static final String SUBJECT = "reminder-policy";

    @Override
    public String subjectType() {
        return SUBJECT;
    }

    @Override
    public boolean mayRead(String subjectId, CurrentOfficial who) {
        return true;
    }
}
