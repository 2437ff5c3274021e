package trinhky.plan.web;

import org.jspecify.annotations.Nullable;
import trinhky.plan.domain.PlanHeading;

/** Shows the head of a plan. */
record PlanHeadingView(
        String title,
        @Nullable String fieldOfWork,
        @Nullable Integer periodFromYear,
        @Nullable Integer periodToYear,
        @Nullable String leadUnitId,
        @Nullable String archiveRoom,
        @Nullable String drafterInitials) {

    static PlanHeadingView of(PlanHeading heading) {
        return new PlanHeadingView(
                heading.title(),
                heading.fieldOfWork(),
                heading.periodFromYear(),
                heading.periodToYear(),
                heading.leadUnitId(),
                heading.archiveRoom(),
                heading.drafterInitials());
    }
}
