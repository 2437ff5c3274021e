package trinhky.distribution.application.exchange;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes in what the connector of the axis brought. */
@Service
public class TakeStatusPacket {

    private final StatusPackets packets;

    TakeStatusPacket(StatusPackets packets) {
        this.packets = packets;
    }

    /**
     * Moves the recipient's state.
     *
     * @throws trinhky.shared.DomainProblem {@code distribution.packet-broken}, {@code distribution.packet-unknown}
     */
    @Transactional
    public void take(byte[] bytes) {
        packets.take(packets.read(bytes));
    }
}
