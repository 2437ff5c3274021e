package trinhky.distribution.application.exchange;

import java.util.UUID;

/**
 * A packet whose turn it is.
 *
 * @param attempts how often it was tried, this time included
 */
record WaitingPacket(UUID id, UUID deliveryId, String kind, byte[] content, int attempts) {

    /** Under which name it leaves: the same at every attempt, so that nobody takes it twice. */
    String name() {
        return id + ".edxml";
    }
}
