package trinhky.distribution.application;

import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import trinhky.distribution.domain.Delivery;
import trinhky.identity.CurrentOfficial;
import trinhky.shared.BusinessClock;

/** A recipient sends a document back with a reason: wrong addressee, incomplete, not readable. */
@Service
public class RefuseReceipt {

    private final DeliveryDesk desk;
    private final OwnUnits units;
    private final BusinessClock clock;

    RefuseReceipt(DeliveryDesk desk, OwnUnits units, BusinessClock clock) {
        this.desk = desk;
        this.units = units;
        this.clock = clock;
    }

    @Transactional
    public void refuse(UUID deliveryId, String reason) {
        Delivery delivery = desk.delivery(deliveryId);
        String group = units.requireReceiver(delivery.unitId());
        CurrentOfficial official = units.official();
        delivery.refuse(official.officialId(), reason, clock.instant());
        desk.save(
                delivery,
                "distribution.receipt-refused",
                official.officialId(),
                official.actingFor(group),
                delivery.refusal());
    }
}
