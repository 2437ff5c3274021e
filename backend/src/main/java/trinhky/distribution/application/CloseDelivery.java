package trinhky.distribution.application;

import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import trinhky.distribution.domain.Delivery;
import trinhky.identity.CurrentOfficial;
import trinhky.shared.BusinessClock;

/** The clerk stops waiting for a receipt and says why. */
@Service
public class CloseDelivery {

    private final DeliveryDesk desk;
    private final OwnUnits units;
    private final BusinessClock clock;

    CloseDelivery(DeliveryDesk desk, OwnUnits units, BusinessClock clock) {
        this.desk = desk;
        this.units = units;
        this.clock = clock;
    }

    @Transactional
    public void close(UUID deliveryId, String reason) {
        Delivery delivery = desk.delivery(deliveryId);
        String group = units.requireClerk(desk.documentOf(delivery).registrarUnitId());
        CurrentOfficial official = units.official();
        delivery.close(official.officialId(), reason, clock.instant());
        desk.settle(delivery, "distribution.delivery-closed", official.officialId(), official.actingFor(group), reason);
    }
}
