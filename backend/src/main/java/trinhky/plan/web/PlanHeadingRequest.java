package trinhky.plan.web;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import trinhky.plan.domain.PlanHeading;

/**
 * Saves the head of a plan.
 *
 * @param version version of the plan that the change was made on
 */
record PlanHeadingRequest(
        int version,
        @NotNull @Size(max = 500) String title,
        @Size(max = 60) @Nullable String fieldOfWork,
        @Min(2000) @Max(2100) @Nullable Integer periodFromYear,
        @Min(2000) @Max(2100) @Nullable Integer periodToYear,
        @Size(max = 60) @Nullable String leadUnitId,
        @Size(max = 40) @Nullable String archiveRoom,
        @Size(max = 40) @Nullable String drafterInitials) {

    PlanHeading heading() {
        return new PlanHeading(
                title, fieldOfWork, periodFromYear, periodToYear, leadUnitId, archiveRoom, drafterInitials);
    }
}
