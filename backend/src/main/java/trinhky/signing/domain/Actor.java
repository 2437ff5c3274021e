package trinhky.signing.domain;

/**
 * Who acts.
 *
 * @param officialId the official
 * @param actingForPositionId position of the absent colleague, or null
 */
public record Actor(String officialId, String actingForPositionId) {}
