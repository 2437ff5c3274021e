package trinhky.distribution.application.exchange;

import java.util.UUID;
import org.springframework.stereotype.Component;
import trinhky.distribution.application.MoveByExchange;
import trinhky.distribution.domain.exchange.StatusPacket;
import trinhky.shared.BusinessClock;
import trinhky.shared.DomainProblem;

/** Reads packets that tell what became of a document, and lets each move its recipient once. */
@Component
@SuppressWarnings(
        "PMD.PreserveStackTrace") // the refusal says what is wrong with the file; a trace of the parser adds nothing
class StatusPackets {

    /** A packet and the delivery that it answers. */
    record Answer(StatusPacket packet, UUID deliveryId, byte[] bytes) {}

    private final ExchangePackets packets;
    private final MoveByExchange deliveries;
    private final BusinessClock clock;

    StatusPackets(ExchangePackets packets, MoveByExchange deliveries, BusinessClock clock) {
        this.packets = packets;
        this.deliveries = deliveries;
        this.clock = clock;
    }

    /**
     * Reads it.
     *
     * @throws DomainProblem {@code distribution.packet-broken} when it does not keep the rules of the standard,
     *     {@code distribution.packet-unknown} when it answers no document that was sent to that organisation
     */
    Answer read(byte[] bytes) {
        try {
            StatusPacket packet = PacketReader.status(bytes);
            return packets.delivery(packet.organId(), packet.documentCode())
                    .map(delivery -> new Answer(packet, delivery, bytes))
                    .orElseThrow(() -> DomainProblem.notFound("distribution.packet-unknown"));
        } catch (BrokenPacket broken) {
            throw DomainProblem.invalid("packet", "distribution.packet-broken", broken.getMessage());
        }
    }

    /** Keeps the packet and moves the recipient; the same bytes again change nothing. */
    void take(Answer answer) {
        StatusPacket packet = answer.packet();
        boolean first = packets.take(
                UUID.randomUUID(),
                packet.organId(),
                packet.documentCode(),
                answer.deliveryId(),
                answer.bytes(),
                clock.instant());
        if (first) {
            deliveries.move(answer.deliveryId(), packet.status(), packet.at(), packet.description());
        }
    }
}
