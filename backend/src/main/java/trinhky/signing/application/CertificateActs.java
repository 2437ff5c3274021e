package trinhky.signing.application;

import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import trinhky.shared.ActRecorded;
import trinhky.shared.BusinessClock;
import trinhky.signing.domain.CertificateHolder;

/** Tells the record what an administrator did to certificates and images: who could sign, and as what, must be provable. */
@Component
class CertificateActs {

    private final ApplicationEventPublisher events;
    private final BusinessClock clock;

    CertificateActs(ApplicationEventPublisher events, BusinessClock clock) {
        this.events = events;
        this.clock = clock;
    }

    /**
     * Records an act at the official or the unit that holds.
     *
     * @param reason as typed, or null
     */
    void record(CertificateHolder holder, String act, String actorId, String reason, Map<String, String> details) {
        String subjectType = holder.kind() == CertificateHolder.Kind.ORGANISATION ? "unit" : "official";
        events.publishEvent(new ActRecorded(
                subjectType, holder.id(), "signing." + act, actorId, null, clock.instant(), reason, details));
    }
}
