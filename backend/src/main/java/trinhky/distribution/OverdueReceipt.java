package trinhky.distribution;

import java.time.Instant;
import java.util.UUID;

/**
 * A receipt that is missed.
 *
 * @param unitName name of the recipient as frozen at issue
 * @param outside true when the recipient is reached by mail only
 * @param registrarUnitId unit whose clerks follow up
 * @param dueAt until when it was waited for
 */
public record OverdueReceipt(
        UUID deliveryId,
        UUID entryId,
        String unitId,
        String unitName,
        boolean outside,
        String registrarUnitId,
        String subjectType,
        String subjectId,
        String number,
        String summary,
        Instant dueAt) {}
