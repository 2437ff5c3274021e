package trinhky.plan.web;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** Begins a plan. */
record CreatePlanRequest(
        @NotBlank @Size(max = 500) String title,
        @Min(2000) @Max(2100) @Nullable Integer periodFromYear,
        @Min(2000) @Max(2100) @Nullable Integer periodToYear,
        @Size(max = 60) @Nullable String fieldOfWork) {}
