package trinhky.distribution.application;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import trinhky.distribution.DeliveryState;
import trinhky.distribution.IssuedRecipient;
import trinhky.distribution.domain.Delivery;
import trinhky.distribution.domain.DeliveryFile;
import trinhky.shared.DomainProblem;

/** Deliveries with the document they carry; tells the process when nothing is waited for any more. */
@Component
class DeliveryDesk {

    private final DeliveryFile deliveries;
    private final OutgoingRegister register;
    private final DistributionProcess process;
    private final OutgoingActs acts;

    DeliveryDesk(DeliveryFile deliveries, OutgoingRegister register, DistributionProcess process, OutgoingActs acts) {
        this.deliveries = deliveries;
        this.register = register;
        this.process = process;
        this.acts = acts;
    }

    Delivery delivery(UUID id) {
        return deliveries.findById(id).orElseThrow(() -> DomainProblem.notFound("distribution.delivery-not-found"));
    }

    RegisteredDocument documentOf(Delivery delivery) {
        return register.registered(delivery.entryId()).orElseThrow();
    }

    /** Writes the delivery and its act, and ends the waiting when it was the last. */
    void settle(Delivery delivery, String act, String actorId, String actingFor, String reason) {
        save(delivery, act, actorId, actingFor, reason);
        register.lock(delivery.entryId());
        List<Delivery> all = deliveries.findByEntryId(delivery.entryId());
        if (all.stream().allMatch(Delivery::isSettled)) {
            end(documentOf(delivery).subjectId(), all);
        }
    }

    void save(Delivery delivery, String act, String actorId, String actingFor, String reason) {
        deliveries.save(delivery);
        tell(delivery, act, actorId, actingFor, reason);
    }

    /** Tells the timeline of an act upon a delivery that is written already. */
    void tell(Delivery delivery, String act, String actorId, String actingFor, String reason) {
        acts.delivery(documentOf(delivery), act, actorId, actingFor, reason, nameOf(delivery));
    }

    private void end(String subjectId, List<Delivery> all) {
        if (all.stream().allMatch(delivery -> delivery.state() == DeliveryState.CONFIRMED)) {
            process.allReceiptsConfirmed(subjectId);
        } else {
            process.followUpClosed(subjectId);
        }
    }

    private String nameOf(Delivery delivery) {
        return register.recipients(delivery.entryId()).stream()
                .filter(recipient -> recipient.unitId().equals(delivery.unitId()))
                .map(IssuedRecipient::unitName)
                .findFirst()
                .orElse(delivery.unitId());
    }
}
