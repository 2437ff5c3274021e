package trinhky.distribution.application;

import java.util.UUID;
import org.springframework.stereotype.Component;

/** Deliveries of documents whose register the official keeps. */
@Component
public class KeptDeliveries {

    private final DeliveryDesk desk;
    private final OwnUnits units;

    KeptDeliveries(DeliveryDesk desk, OwnUnits units) {
        this.desk = desk;
        this.units = units;
    }

    /** Refused to all but the clerk of the register. */
    public void require(UUID deliveryId) {
        units.requireClerk(desk.documentOf(desk.delivery(deliveryId)).registrarUnitId());
    }
}
