package trinhky.distribution.application;

import java.time.Instant;
import java.util.UUID;
import trinhky.distribution.DeliveryState;
import trinhky.distribution.Purpose;

/**
 * How far a document has come to one recipient.
 *
 * @param unitName name frozen at issue
 * @param label the line of "Nơi nhận" that named it
 * @param outside true when it is reached by mail only
 * @param stateAt moment of the state
 * @param reason why it failed or was refused, or where an outside receipt was heard of, or null
 * @param actorId id of the official who saw, confirmed or refused it, or null
 * @param closingReason why the clerk no longer waits, or null
 * @param sendings how often it was sent
 * @param overdue whether the hours for the receipt have passed without it
 */
public record DeliveryRow(
        UUID id,
        String unitId,
        String unitName,
        String label,
        Purpose purpose,
        boolean outside,
        DeliveryState state,
        Instant stateAt,
        String reason,
        String actorId,
        Instant closedAt,
        String closingReason,
        int sendings,
        boolean overdue,
        Recall recall,
        Addition addition,
        Exchange exchange) {

    /**
     * The recall as far as this recipient.
     *
     * @param at when it was called back, or null
     * @param confirmedAt when the recipient confirmed, or null
     * @param note where an outside confirmation was heard of, or null
     */
    public record Recall(Instant at, Instant confirmedAt, String note) {}

    /**
     * What the recipient's own system told over the exchange axis.
     *
     * @param packet WAITING, SENT or FAILED: the latest packet to it, or null when it gets none
     * @param status code of the standard, or null
     * @param at when it happened there, or null
     */
    public record Exchange(String packet, String status, Instant at) {}

    /**
     * A recipient that was not among those printed.
     *
     * @param at when it was added, null for those frozen at issue
     * @param reason why, or null
     */
    public record Addition(Instant at, String reason) {}
}
