package trinhky.shared;

import java.time.Instant;
import java.util.Map;

/**
 * Somebody did something that the timeline of a subject shows. Published by the use case in its own transaction.
 *
 * @param subjectType noun of the owner, e.g. {@code plan}
 * @param act stable key, {@code <module>.<past-verb>}, e.g. {@code plan.submitted}; the sentence is made from it
 * @param actorId official who acted, {@code system} for the engine
 * @param actingForPositionId position whose work it was when a substitute acted, else null
 * @param at business time
 * @param reason as typed by the actor, or null
 * @param details values for the sentence; no secret, no personal data beyond names of positions
 */
public record ActRecorded(
        String subjectType,
        String subjectId,
        String act,
        String actorId,
        String actingForPositionId,
        Instant at,
        String reason,
        Map<String, String> details) {

    public ActRecorded {
        details = details == null ? Map.of() : Map.copyOf(details);
    }
}
