package trinhky.plan.web;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import trinhky.plan.PlanStatus;

/**
 * A step that the plan is or was at.
 *
 * @param leftAt null while the plan is at this step
 * @param outcome submitted, accepted, returned, closed, answered, another-round, issued or withdrawn
 * @param note reason as typed, or null
 */
record PlanStepView(
        PlanStatus step,
        Instant enteredAt,
        @Nullable Instant leftAt,
        @Nullable PlanPersonView leftBy,
        @Nullable String outcome,
        @Nullable String note) {}
