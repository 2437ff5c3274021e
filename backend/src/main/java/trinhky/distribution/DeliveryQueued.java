package trinhky.distribution;

import java.util.UUID;

/**
 * A document is to be announced to a recipient by mail. Published again when a clerk sends it once more.
 *
 * @param sending 1 for the first sending; {@code deliveryId} and {@code sending} together name one mail
 * @param attachFile whether the mail may carry the file beside the link
 * @param outside true when the recipient has no inbox here, so that the mail is the delivery
 */
public record DeliveryQueued(
        UUID deliveryId,
        String unitId,
        String subjectType,
        String subjectId,
        String number,
        String summary,
        int sending,
        boolean outside,
        UUID documentId,
        boolean attachFile) {}
