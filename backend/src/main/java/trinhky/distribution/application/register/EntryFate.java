package trinhky.distribution.application.register;

import java.time.Instant;

/**
 * What became of an issued document: it is in force, or was called back, and then perhaps its number was cancelled.
 *
 * @param recalledAt when it was called back, or null
 * @param recallConfirmed units that confirmed the recall
 * @param cancelledAt when its number was cancelled, or null
 */
public record EntryFate(
        Instant recalledAt, String recallReason, int recallConfirmed, Instant cancelledAt, String cancellationReason) {}
