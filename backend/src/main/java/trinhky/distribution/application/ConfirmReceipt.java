package trinhky.distribution.application;

import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import trinhky.distribution.domain.Delivery;
import trinhky.identity.CurrentOfficial;
import trinhky.shared.BusinessClock;

/** A recipient confirms that the document arrived whole and at the right place (Decree 30/2020, article 21.2). */
@Service
public class ConfirmReceipt {

    private final DeliveryDesk desk;
    private final OwnUnits units;
    private final BusinessClock clock;

    ConfirmReceipt(DeliveryDesk desk, OwnUnits units, BusinessClock clock) {
        this.desk = desk;
        this.units = units;
        this.clock = clock;
    }

    @Transactional
    public void confirm(UUID deliveryId) {
        Delivery delivery = desk.delivery(deliveryId);
        String group = units.requireReceiver(delivery.unitId());
        CurrentOfficial official = units.official();
        delivery.seen(official.officialId(), clock.instant());
        delivery.confirm(official.officialId(), null, clock.instant());
        desk.settle(delivery, "distribution.receipt-confirmed", official.officialId(), official.actingFor(group), null);
    }
}
