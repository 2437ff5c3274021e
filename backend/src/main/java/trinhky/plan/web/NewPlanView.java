package trinhky.plan.web;

import java.util.UUID;

/** The plan that was begun. */
record NewPlanView(UUID id) {}
