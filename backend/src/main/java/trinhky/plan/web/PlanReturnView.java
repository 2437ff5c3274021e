package trinhky.plan.web;

import java.time.Instant;

/**
 * Why the plan came back.
 *
 * @param stage CONTENT_CHECK, READY_TO_SUBMIT, FORM_CHECK, INITIAL or DECISION
 */
record PlanReturnView(String stage, String reason, PlanPersonView by, Instant at) {}
