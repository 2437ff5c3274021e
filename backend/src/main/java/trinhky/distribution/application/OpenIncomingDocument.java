package trinhky.distribution.application;

import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import trinhky.distribution.domain.Delivery;
import trinhky.distribution.domain.DeliveryFile;
import trinhky.shared.BusinessClock;

/** A recipient opens a document; the first opening is kept. */
@Service
public class OpenIncomingDocument {

    private final DeliveryDesk desk;
    private final DeliveryFile deliveries;
    private final OwnUnits units;
    private final BusinessClock clock;

    OpenIncomingDocument(DeliveryDesk desk, DeliveryFile deliveries, OwnUnits units, BusinessClock clock) {
        this.desk = desk;
        this.deliveries = deliveries;
        this.units = units;
        this.clock = clock;
    }

    @Transactional
    public void open(UUID deliveryId) {
        Delivery delivery = desk.delivery(deliveryId);
        units.requireReceiver(delivery.unitId());
        if (delivery.seenAt() == null) {
            delivery.seen(units.official().officialId(), clock.instant());
            deliveries.save(delivery);
        }
    }
}
