package trinhky.distribution.application.exchange;

import java.util.UUID;

/**
 * A packet that is to leave.
 *
 * @param kind DOCUMENT or RECALL
 * @param sending which sending of the delivery it is
 * @param failure why it cannot leave, or null
 */
record OutgoingPacket(
        UUID id,
        String kind,
        UUID deliveryId,
        int sending,
        String organId,
        String documentCode,
        byte[] content,
        String failure) {}
