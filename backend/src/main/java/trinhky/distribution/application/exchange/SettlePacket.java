package trinhky.distribution.application.exchange;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import trinhky.distribution.Deliveries;
import trinhky.shared.BusinessClock;

/** Notes what an attempt to hand a packet over came to: sent, to be tried again, or given up. */
@Service
class SettlePacket {

    private static final List<Duration> WAITS = List.of(
            Duration.ofMinutes(1),
            Duration.ofMinutes(5),
            Duration.ofMinutes(30),
            Duration.ofHours(2),
            Duration.ofHours(12),
            Duration.ofHours(24));

    private final ExchangePackets packets;
    private final Deliveries deliveries;
    private final BusinessClock clock;

    SettlePacket(ExchangePackets packets, Deliveries deliveries, BusinessClock clock) {
        this.packets = packets;
        this.deliveries = deliveries;
        this.clock = clock;
    }

    /**
     * Notes it, in a transaction of its own.
     *
     * @param failure why it did not leave; empty when it did
     */
    @Transactional
    public void settle(WaitingPacket packet, Optional<String> failure) {
        failure.ifPresentOrElse(reason -> failed(packet, reason), () -> sent(packet));
    }

    private void sent(WaitingPacket packet) {
        packets.markSent(packet.id(), clock.instant());
        if (packet.kind().equals("DOCUMENT")) {
            deliveries.markSent(packet.deliveryId(), clock.instant());
        }
    }

    private void failed(WaitingPacket packet, String reason) {
        Optional<Instant> again = packet.attempts() <= WAITS.size()
                ? Optional.of(clock.instant().plus(WAITS.get(packet.attempts() - 1)))
                : Optional.empty();
        packets.markFailed(packet.id(), reason, again);
        if (again.isEmpty()) {
            deliveries.markFailed(packet.deliveryId(), reason);
        }
    }
}
