package trinhky.plan;

import java.time.Instant;
import java.util.UUID;

/**
 * An issued plan was called back: nothing more is asked for by it. Published inside the recalling transaction.
 *
 * @param reason as the clerk wrote it
 * @param recalledBy the clerk who called it back
 * @param actingFor position the clerk stood in for, or null
 */
public record PlanRecalled(
        UUID planId, String number, String reason, String recalledBy, String actingFor, Instant at) {}
