package trinhky.distribution.application.exchange;

import java.util.Optional;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import trinhky.distribution.DeliveryQueued;
import trinhky.distribution.DeliveryRecalled;
import trinhky.distribution.domain.exchange.DocumentPacket;
import trinhky.distribution.domain.exchange.Party;
import trinhky.shared.BusinessClock;

/**
 * Writes the packet of a delivery in the transaction that sends or recalls the document, for recipients on the exchange axis.
 * A packet that does not keep the standard's rules stays behind with what is wrong; the document itself goes on.
 */
@Service
public class QueuePackets {

    private static final int RECALLS_ONCE = 1;

    private final PacketContent content;
    private final PacketFiles files;
    private final ExchangePackets packets;
    private final BusinessClock clock;

    QueuePackets(PacketContent content, PacketFiles files, ExchangePackets packets, BusinessClock clock) {
        this.content = content;
        this.files = files;
        this.packets = packets;
        this.clock = clock;
    }

    @EventListener
    @Transactional
    public void sent(DeliveryQueued queued) {
        queue(queued.unitId(), queued.deliveryId(), queued.sending(), null);
    }

    @EventListener
    @Transactional
    public void recalled(DeliveryRecalled recalled) {
        queue(recalled.unitId(), recalled.deliveryId(), RECALLS_ONCE, recalled.reason());
    }

    private void queue(String unitId, UUID deliveryId, int sending, String recallReason) {
        if (!content.isOnTheAxis(unitId)) {
            return;
        }
        PacketContent.Entry entry = content.entry(deliveryId);
        Optional<Party> from = content.party(entry.issuerUnitId(), clock.today());
        Optional<Party> to = content.party(unitId, clock.today());
        if (from.isPresent() && to.isPresent()) {
            DocumentPacket packet =
                    files.packet(entry, content.toPlaces(entry.id()), from.get(), to.get(), recallReason);
            packets.queue(checked(packet, deliveryId, sending), clock.instant());
        }
    }

    private static OutgoingPacket checked(DocumentPacket packet, UUID deliveryId, int sending) {
        byte[] bytes = PacketWriter.write(packet);
        return new OutgoingPacket(
                UUID.randomUUID(),
                packet.business().recall() ? "RECALL" : "DOCUMENT",
                deliveryId,
                sending,
                packet.to().organId(),
                packet.documentCode(),
                bytes,
                problem(bytes));
    }

    private static String problem(byte[] packet) {
        try {
            PacketRules.DOCUMENT.read(packet);
            return null;
        } catch (BrokenPacket broken) {
            return broken.getMessage();
        }
    }
}
