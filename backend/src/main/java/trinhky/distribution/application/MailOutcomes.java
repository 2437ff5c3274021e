package trinhky.distribution.application;

import java.time.Instant;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import trinhky.distribution.Deliveries;
import trinhky.distribution.domain.Delivery;
import trinhky.distribution.domain.DeliveryFile;
import trinhky.shared.BusinessClock;

/** Writes down what became of the mail that announces a document and of the packet that carries it, which leave side by side. */
@Service
@Transactional
class MailOutcomes implements Deliveries {

    private final DeliveryFile deliveries;
    private final BusinessClock clock;

    MailOutcomes(DeliveryFile deliveries, BusinessClock clock) {
        this.deliveries = deliveries;
        this.clock = clock;
    }

    @Override
    public void markSent(UUID deliveryId, Instant at) {
        change(deliveryId, delivery -> delivery.sent(at));
    }

    @Override
    public void markFailed(UUID deliveryId, String reason) {
        change(deliveryId, delivery -> delivery.failed(reason, clock.instant()));
    }

    private void change(UUID deliveryId, Consumer<Delivery> outcome) {
        deliveries.hold(deliveryId).flatMap(deliveries::findById).ifPresent(delivery -> {
            outcome.accept(delivery);
            deliveries.save(delivery);
        });
    }
}
