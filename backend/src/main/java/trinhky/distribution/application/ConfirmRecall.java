package trinhky.distribution.application;

import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import trinhky.distribution.domain.Delivery;
import trinhky.identity.CurrentOfficial;
import trinhky.shared.BusinessClock;
import trinhky.shared.DomainProblem;

/** A recipient confirms that its copy of a recalled document is destroyed, or the clerk enters that an outside one did. */
@Service
public class ConfirmRecall {

    private final DeliveryDesk desk;
    private final OwnUnits units;
    private final BusinessClock clock;

    ConfirmRecall(DeliveryDesk desk, OwnUnits units, BusinessClock clock) {
        this.desk = desk;
        this.units = units;
        this.clock = clock;
    }

    /** The recipient itself. */
    @Transactional
    public void confirm(UUID deliveryId) {
        Delivery delivery = desk.delivery(deliveryId);
        confirm(delivery, units.requireReceiver(delivery.unitId()), null);
    }

    /**
     * The clerk, for a recipient outside.
     *
     * @param note where the confirmation was heard of
     */
    @Transactional
    public void record(UUID deliveryId, String note) {
        Delivery delivery = desk.delivery(deliveryId);
        String group = units.requireClerk(desk.documentOf(delivery).registrarUnitId());
        if (!delivery.isOutside()) {
            throw DomainProblem.refused("distribution.recipient-confirms-itself");
        }
        confirm(delivery, group, Reason.required("note", note));
    }

    private void confirm(Delivery delivery, String group, String note) {
        CurrentOfficial official = units.official();
        delivery.confirmRecall(official.officialId(), note, clock.instant());
        desk.save(delivery, "distribution.recall-confirmed", official.officialId(), official.actingFor(group), note);
    }
}
