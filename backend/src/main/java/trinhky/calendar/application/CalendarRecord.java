package trinhky.calendar.application;

import org.springframework.stereotype.Component;
import trinhky.identity.CurrentOfficial;
import trinhky.identity.ReadPolicy;

/** Everyone may see who changed the calendar of a year. */
@Component
class CalendarRecord implements ReadPolicy {
    @Override
    public String subjectType() {
        return CalendarActs.SUBJECT;
    }

    @Override
    public boolean mayRead(String subjectId, CurrentOfficial who) {
        return true;
    }
}
