package trinhky.distribution.application;

import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import trinhky.distribution.domain.Delivery;
import trinhky.identity.CurrentOfficial;
import trinhky.shared.BusinessClock;

/** The clerk sends a document once more, to the address that the unit has now. */
@Service
public class ResendDelivery {

    private final DeliveryDesk desk;
    private final OwnUnits units;
    private final ApplicationEventPublisher events;
    private final BusinessClock clock;

    ResendDelivery(DeliveryDesk desk, OwnUnits units, ApplicationEventPublisher events, BusinessClock clock) {
        this.desk = desk;
        this.units = units;
        this.events = events;
        this.clock = clock;
    }

    @Transactional
    public void resend(UUID deliveryId) {
        Delivery delivery = desk.delivery(deliveryId);
        RegisteredDocument document = desk.documentOf(delivery);
        String group = units.requireClerk(document.registrarUnitId());
        CurrentOfficial official = units.official();
        delivery.resend(clock.instant());
        desk.save(delivery, "distribution.resent", official.officialId(), official.actingFor(group), null);
        events.publishEvent(QueueDeliveries.announcement(document, delivery));
    }
}
