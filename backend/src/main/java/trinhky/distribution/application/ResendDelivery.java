package trinhky.distribution.application;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import trinhky.distribution.domain.Delivery;
import trinhky.identity.CurrentOfficial;

/** The clerk sends a document once more, to the address that the unit has now. */
@Service
public class ResendDelivery {

    private final DeliveryDesk desk;
    private final OwnUnits units;
    private final Dispatch dispatch;

    ResendDelivery(DeliveryDesk desk, OwnUnits units, Dispatch dispatch) {
        this.desk = desk;
        this.units = units;
        this.dispatch = dispatch;
    }

    @Transactional
    public void resend(UUID deliveryId) {
        Delivery delivery = desk.delivery(deliveryId);
        RegisteredDocument document = desk.documentOf(delivery);
        String group = units.requireClerk(document.registrarUnitId());
        CurrentOfficial official = units.official();
        dispatch.again(document, List.of(delivery));
        desk.tell(delivery, "distribution.resent", official.officialId(), official.actingFor(group), null);
    }
}
