package trinhky.plan.web;

import java.time.Instant;

/** Who changed the plan last. */
record PlanChangeView(Instant at, PlanPersonView by) {}
