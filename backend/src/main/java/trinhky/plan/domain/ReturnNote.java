package trinhky.plan.domain;

import java.time.Instant;

/**
 * Why a plan came back to its drafter.
 *
 * @param stage CONTENT_CHECK, FORM_CHECK, INITIAL or DECISION
 * @param reason as typed by the one who returned it
 */
public record ReturnNote(String stage, String reason, String by, Instant at) {}
