package trinhky.consultation.domain;

import java.time.Instant;

/**
 * Who acts now.
 *
 * @param actingForPositionId position of the work when a substitute does it, else null
 */
public record Actor(String officialId, String actingForPositionId, Instant at) {

    /** The engine acts. */
    public static Actor system(Instant at) {
        return new Actor("system", null, at);
    }
}
