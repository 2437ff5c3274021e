package trinhky.distribution.application.exchange;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import trinhky.distribution.application.KeptDeliveries;

/** The clerk brings a status packet by hand, where no connector puts it into the inbox. */
@Service
public class UploadStatusPacket {

    private final StatusPackets packets;
    private final KeptDeliveries kept;

    UploadStatusPacket(StatusPackets packets, KeptDeliveries kept) {
        this.packets = packets;
        this.kept = kept;
    }

    /** Refused to all but the clerk who keeps the register of the document that it answers. */
    @Transactional
    public void upload(byte[] bytes) {
        StatusPackets.Answer answer = packets.read(bytes);
        kept.require(answer.deliveryId());
        packets.take(answer);
    }
}
