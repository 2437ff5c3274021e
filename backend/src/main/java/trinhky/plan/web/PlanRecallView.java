package trinhky.plan.web;

import java.time.Instant;

/** Who called the issued plan back and why. */
record PlanRecallView(String reason, PlanPersonView by, Instant at) {}
