package trinhky.organisation.application;

import java.time.Clock;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import trinhky.shared.ActRecorded;

/** Tells the record what an administrator did. */
@Component
class Acts {

    private final ApplicationEventPublisher events;
    private final Clock clock;

    Acts(ApplicationEventPublisher events, Clock clock) {
        this.events = events;
        this.clock = clock;
    }

    void record(String subjectType, String subjectId, String act, String actorId, Map<String, String> details) {
        events.publishEvent(new ActRecorded(
                subjectType, subjectId, "organisation." + act, actorId, null, clock.instant(), null, details));
    }

    void announce(Object event) {
        events.publishEvent(event);
    }
}
