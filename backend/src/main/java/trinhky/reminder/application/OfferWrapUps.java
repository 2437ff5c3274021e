package trinhky.reminder.application;

import java.time.LocalDate;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import trinhky.reminder.domain.PlanTerms;

/** Tells the lead units of plans that have ended that these can be summed up. */
@Service
public class OfferWrapUps {
    private final PlanTerms terms;
    private final ApplicationEventPublisher events;

    OfferWrapUps(PlanTerms terms, ApplicationEventPublisher events) {
        this.terms = terms;
        this.events = events;
    }

    /** Offers every plan that ended before the day, once. */
    @Transactional
    public void offer(LocalDate day) {
        terms.offer(day).forEach(events::publishEvent);
    }
}
