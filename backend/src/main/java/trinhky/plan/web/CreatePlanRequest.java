package trinhky.plan.web;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Begins a plan. */
record CreatePlanRequest(
        @NotBlank @Size(max = 500) String title,
        @Min(2000) @Max(2100) Integer periodFromYear,
        @Min(2000) @Max(2100) Integer periodToYear,
        @Size(max = 60) String fieldOfWork) {}
