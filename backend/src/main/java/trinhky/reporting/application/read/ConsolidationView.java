package trinhky.reporting.application.read;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import trinhky.reporting.domain.ConsolidationState;

/**
 * The consolidated report of a cycle.
 *
 * @param state null before the consolidation was begun: everything is provisional
 * @param editable whether the reader may write in it now
 * @param mayDecide whether the reader may approve or return it now
 * @param assignmentCounts how many assignments are how far
 * @param difficulties by heading, of accepted reports
 * @param deltas figures that came in after the approval
 */
public record ConsolidationView(
        CycleRowView cycle,
        @Nullable ConsolidationState state,
        boolean editable,
        boolean mayDecide,
        @Nullable ReturnedView returned,
        List<ConsolidatedFigureView> figures,
        AssignmentCountsView assignmentCounts,
        List<ConsolidatedAssignmentView> assignments,
        List<StatementGroupView> results,
        List<StatementGroupView> difficulties,
        List<StatementGroupView> proposals,
        List<ObligationRowView> late,
        List<ObligationRowView> missing,
        List<ObligationRowView> awaitingReview,
        List<ConsolidationTextView> texts,
        List<FigureDeltaView> deltas,
        @Nullable Instant frozenAt,
        @Nullable UUID documentId) {}
