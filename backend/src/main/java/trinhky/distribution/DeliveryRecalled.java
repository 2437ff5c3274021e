package trinhky.distribution;

import java.util.UUID;

/**
 * An issued document was called back from a recipient, who is to destroy its copy and confirm it (Decree 30/2020, article
 * 18.4). Published in the recalling transaction, once a delivery.
 *
 * @param reason as the clerk wrote it
 * @param outside true when the recipient has no inbox here, so that the mail is the recall
 */
public record DeliveryRecalled(
        UUID deliveryId,
        String unitId,
        String subjectType,
        String subjectId,
        String number,
        String summary,
        String reason,
        boolean outside) {}
