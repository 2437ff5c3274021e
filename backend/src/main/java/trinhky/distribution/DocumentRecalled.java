package trinhky.distribution;

import java.time.Instant;

/**
 * An issued document was called back and is in force no more (Decree 30/2020, article 18). Published once a document, inside
 * the recalling transaction.
 *
 * @param number number and notation
 * @param reason as the clerk wrote it
 * @param recalledBy the clerk
 * @param actingFor position the clerk stood in for, or null
 */
public record DocumentRecalled(
        String subjectType,
        String subjectId,
        String number,
        String reason,
        String recalledBy,
        String actingFor,
        Instant at) {}
