package trinhky.plan.domain;

import java.time.Instant;

/**
 * Who acts, for whom and when.
 *
 * @param officialId the official who acts
 * @param actingForPositionId position whose work it is when a substitute acts, else null
 * @param at business time
 */
public record Actor(String officialId, String actingForPositionId, Instant at) {}
