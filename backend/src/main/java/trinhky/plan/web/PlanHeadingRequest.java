package trinhky.plan.web;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import trinhky.plan.domain.PlanHeading;

/**
 * Saves the head of a plan.
 *
 * @param version version of the plan that the change was made on
 */
record PlanHeadingRequest(
        int version,
        @NotNull @Size(max = 500) String title,
        @Size(max = 60) String fieldOfWork,
        @Min(2000) @Max(2100) Integer periodFromYear,
        @Min(2000) @Max(2100) Integer periodToYear,
        @Size(max = 60) String leadUnitId,
        @Size(max = 40) String archiveRoom,
        @Size(max = 40) String drafterInitials) {

    PlanHeading heading() {
        return new PlanHeading(
                title, fieldOfWork, periodFromYear, periodToYear, leadUnitId, archiveRoom, drafterInitials);
    }
}
