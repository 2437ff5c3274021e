package trinhky.plan.domain;

import java.time.Instant;
import java.util.UUID;

/**
 * The content of a plan as it was submitted; never changed afterwards.
 *
 * @param number counts the submissions of the plan, from 1
 * @param stage CONTENT_CHECK when the drafter submitted it to the head, SIGNING when it went to be signed
 * @param sha256 checksum of the stored content, lower-case hexadecimal
 */
public record PlanRevision(
        UUID id,
        UUID planId,
        int number,
        String stage,
        PlanContent content,
        String sha256,
        Instant madeAt,
        String madeBy) {}
