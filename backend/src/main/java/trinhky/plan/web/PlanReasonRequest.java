package trinhky.plan.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** A reason that another person reads verbatim. */
record PlanReasonRequest(@NotBlank @Size(max = 2000) String reason) {}
