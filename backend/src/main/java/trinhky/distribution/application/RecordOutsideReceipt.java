package trinhky.distribution.application;

import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import trinhky.distribution.domain.Delivery;
import trinhky.identity.CurrentOfficial;
import trinhky.shared.BusinessClock;
import trinhky.shared.DomainProblem;

/** The clerk enters a receipt that was heard of outside the system, by letter, mail or telephone. */
@Service
public class RecordOutsideReceipt {

    private final DeliveryDesk desk;
    private final OwnUnits units;
    private final BusinessClock clock;

    RecordOutsideReceipt(DeliveryDesk desk, OwnUnits units, BusinessClock clock) {
        this.desk = desk;
        this.units = units;
        this.clock = clock;
    }

    /**
     * Confirms for the recipient.
     *
     * @param note where the receipt was heard of; must be given
     */
    @Transactional
    public void record(UUID deliveryId, String note) {
        Delivery delivery = desk.delivery(deliveryId);
        String group = units.requireClerk(desk.documentOf(delivery).registrarUnitId());
        if (!delivery.isOutside()) {
            throw DomainProblem.refused("distribution.recipient-confirms-itself");
        }
        if (note == null || note.isBlank()) {
            throw DomainProblem.invalid("note", "distribution.receipt-note-missing");
        }
        CurrentOfficial official = units.official();
        delivery.confirm(official.officialId(), note.strip(), clock.instant());
        desk.settle(
                delivery,
                "distribution.receipt-recorded",
                official.officialId(),
                official.actingFor(group),
                note.strip());
    }
}
