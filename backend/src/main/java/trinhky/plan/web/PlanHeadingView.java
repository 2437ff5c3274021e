package trinhky.plan.web;

import trinhky.plan.domain.PlanHeading;

/** Shows the head of a plan. */
record PlanHeadingView(
        String title,
        String fieldOfWork,
        Integer periodFromYear,
        Integer periodToYear,
        String leadUnitId,
        String archiveRoom,
        String drafterInitials) {

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
