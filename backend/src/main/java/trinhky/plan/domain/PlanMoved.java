package trinhky.plan.domain;

import java.util.UUID;
import trinhky.plan.PlanStatus;

/**
 * The plan left one status for another.
 *
 * @param outcome stable word for the result of the step that was left, e.g. {@code submitted}, {@code returned}
 * @param note reason typed by the actor, or null
 */
public record PlanMoved(UUID planId, PlanStatus from, PlanStatus to, Actor actor, String outcome, String note) {}
