package trinhky.plan.web;

import java.time.Instant;

/**
 * A submission of the plan.
 *
 * @param stage CONTENT_CHECK or SIGNING
 * @param sha256 checksum of its content
 */
record PlanRevisionLineView(int number, String stage, Instant madeAt, PlanPersonView madeBy, String sha256) {}
