package trinhky.plan.web;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import trinhky.plan.PlanStatus;

/**
 * A plan with its content.
 *
 * @param version goes with changes of the heading and of the consultation; rows have versions of their own
 * @param roundId latest round of consultation
 * @param lastReturn why it came back last; absent for a reader who is no party to the plan
 * @param recall who called it back and why, once it was issued; else absent
 * @param units every unit that the plan names
 */
record PlanView(
        UUID id,
        Integer version,
        PlanStatus status,
        int draftNumber,
        PlanDocumentView document,
        @Nullable UUID roundId,
        PlanHeadingView heading,
        PlanPartiesView parties,
        ConsultationSetupView consultation,
        @Nullable PlanReturnView lastReturn,
        @Nullable PlanRecallView recall,
        PlanChangeView lastChange,
        PlanContentView content,
        List<PlanUnitView> units,
        PlanReachView reach,
        PlanRightsView rights) {}
