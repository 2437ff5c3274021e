package trinhky.calendar.application;

import java.time.Clock;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import trinhky.calendar.WorkingDayExceptionsChanged;
import trinhky.shared.ActRecorded;

/** Tells the rest of the product that the calendar of a year was changed, and the record by whom. */
@Component
class CalendarActs {
    /** The subject of the acts; its ids are years. */
    static final String SUBJECT = "calendar";

    private final Clock clock;
    private final ApplicationEventPublisher events;

    CalendarActs(Clock clock, ApplicationEventPublisher events) {
        this.clock = clock;
        this.events = events;
    }

    void changed(int year, String act, String officialId, String reason, Map<String, String> details) {
        events.publishEvent(new WorkingDayExceptionsChanged(year));
        events.publishEvent(new ActRecorded(
                SUBJECT, Integer.toString(year), act, officialId, null, clock.instant(), reason, details));
    }
}
