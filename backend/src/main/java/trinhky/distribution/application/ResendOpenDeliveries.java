package trinhky.distribution.application;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import trinhky.distribution.domain.Delivery;
import trinhky.distribution.domain.DeliveryFile;
import trinhky.identity.CurrentOfficial;
import trinhky.shared.DomainProblem;

/** The clerk sends a document once more to every recipient whose receipt is still waited for. */
@Service
public class ResendOpenDeliveries {

    private final OutgoingRegister register;
    private final DeliveryFile deliveries;
    private final OwnUnits units;
    private final OutgoingActs acts;
    private final Dispatch dispatch;

    ResendOpenDeliveries(
            OutgoingRegister register, DeliveryFile deliveries, OwnUnits units, OutgoingActs acts, Dispatch dispatch) {
        this.register = register;
        this.deliveries = deliveries;
        this.units = units;
        this.acts = acts;
        this.dispatch = dispatch;
    }

    /**
     * Sends it again.
     *
     * @return to how many recipients
     */
    @Transactional
    public int resend(UUID entryId) {
        RegisteredDocument document =
                register.registered(entryId).orElseThrow(() -> DomainProblem.notFound("distribution.not-issued"));
        String group = units.requireClerk(document.registrarUnitId());
        List<Delivery> open = deliveries.findByEntryId(entryId).stream()
                .filter(delivery -> !delivery.isSettled())
                .toList();
        dispatch.again(document, open);
        CurrentOfficial official = units.official();
        acts.resentToAll(document, official.officialId(), official.actingFor(group), open.size());
        return open.size();
    }
}
