package trinhky.distribution;

import java.time.Instant;
import java.util.UUID;

/** What became of the mail of a delivery; told by the sender of mails. */
public interface Deliveries {

    /** The mail was accepted by the mail server; a later state (seen, confirmed, refused) stays. */
    void markSent(UUID deliveryId, Instant at);

    /** The mail could not be sent for good; a later state (seen, confirmed, refused) stays. */
    void markFailed(UUID deliveryId, String reason);
}
