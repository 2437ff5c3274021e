package trinhky.distribution.application;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import trinhky.distribution.DeliveryState;
import trinhky.distribution.Purpose;

/**
 * A document in the inbox of a unit.
 *
 * @param unitId the recipient
 * @param purpose what it was sent for
 * @param arrivedAt moment of its arrival in the inbox
 * @param decidedAt moment of confirmation or refusal, or null
 * @param decidedBy id of the official who confirmed or refused it, or null
 * @param reason reason of the refusal, or null
 */
public record IncomingRow(
        UUID id,
        String unitId,
        String unitName,
        String number,
        LocalDate issuedOn,
        String summary,
        String issuerName,
        String signerName,
        Purpose purpose,
        DeliveryState state,
        Instant arrivedAt,
        Instant decidedAt,
        String decidedBy,
        String reason,
        String subjectType,
        String subjectId,
        UUID documentId,
        Recall recall) {

    /**
     * What the issuer called back.
     *
     * @param at when, or null while the document is in force
     * @param confirmedAt when the unit confirmed that its copy is destroyed, or null
     */
    public record Recall(Instant at, String reason, Instant confirmedAt) {}
}
