package trinhky.plan.domain;

import java.time.Instant;

/**
 * Why an issued plan was called back.
 *
 * @param reason as the clerk wrote it
 * @param by the clerk
 */
public record RecallNote(String reason, String by, Instant at) {}
