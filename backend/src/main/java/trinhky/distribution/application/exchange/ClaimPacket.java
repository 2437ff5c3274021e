package trinhky.distribution.application.exchange;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import trinhky.shared.BusinessClock;

/** Takes the next waiting packet for this node, before it is handed over. */
@Service
class ClaimPacket {
    /** Longer than the slowest attempt: connecting and answering each have their own limit. */
    private static final Duration HELD = Duration.ofMinutes(5);

    private final ExchangePackets packets;
    private final BusinessClock clock;

    ClaimPacket(ExchangePackets packets, BusinessClock clock) {
        this.packets = packets;
        this.clock = clock;
    }

    /** The next packet, in a transaction of its own. */
    @Transactional
    public Optional<WaitingPacket> claim() {
        Instant now = clock.instant();
        return packets.claimNext(now, now.plus(HELD));
    }
}
