package trinhky.distribution.application.exchange;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import trinhky.distribution.Deliveries;
import trinhky.shared.BusinessClock;

/**
 * Sends the next waiting packet in a transaction of its own. After a crash between the sending and the commit it is sent again
 * under the same name, which its receiver has already.
 */
@Service
public class SendNextPacket {

    private static final List<Duration> WAITS = List.of(
            Duration.ofMinutes(1),
            Duration.ofMinutes(5),
            Duration.ofMinutes(30),
            Duration.ofHours(2),
            Duration.ofHours(12),
            Duration.ofHours(24));

    private final ExchangePackets packets;
    private final ExchangeLine line;
    private final Deliveries deliveries;
    private final BusinessClock clock;

    SendNextPacket(ExchangePackets packets, ExchangeLine line, Deliveries deliveries, BusinessClock clock) {
        this.packets = packets;
        this.line = line;
        this.deliveries = deliveries;
        this.clock = clock;
    }

    /**
     * Sends one packet, if one waits.
     *
     * @return false when none waits
     */
    @Transactional
    public boolean sendNext() {
        Optional<WaitingPacket> next = packets.takeNext(clock.instant());
        next.ifPresent(this::send);
        return next.isPresent();
    }

    private void send(WaitingPacket packet) {
        try {
            line.carry(packet.name(), packet.content());
            packets.markSent(packet.id(), clock.instant());
            if (packet.kind().equals("DOCUMENT")) {
                deliveries.markSent(packet.deliveryId(), clock.instant());
            }
        } catch (IOException failure) {
            keepFailure(packet, failure);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            keepFailure(packet, stopped);
        }
    }

    private void keepFailure(WaitingPacket packet, Exception failure) {
        String reason = failure.getMessage() == null ? failure.getClass().getSimpleName() : failure.getMessage();
        Optional<Instant> again = packet.attempts() < WAITS.size()
                ? Optional.of(clock.instant().plus(WAITS.get(packet.attempts())))
                : Optional.empty();
        packets.markFailed(packet.id(), reason, again);
        if (again.isEmpty()) {
            deliveries.markFailed(packet.deliveryId(), reason);
        }
    }
}
