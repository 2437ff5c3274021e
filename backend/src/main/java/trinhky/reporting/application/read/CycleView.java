package trinhky.reporting.application.read;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import trinhky.reporting.domain.ConsolidationState;

/**
 * A cycle with everything the dashboard shows.
 *
 * @param asOf the moment the figures are of
 * @param previousOnTimePercent share on time in the period before, or null
 * @param longestLateDays working days by which the latest report was late, 0 when none was
 * @param unusual reports with values that differ much from the period before
 * @param consolidation where the consolidated report stands, null before it was begun
 * @param consolidationDocumentId its frozen rendition, or null
 */
public record CycleView(
        CycleRowView cycle,
        Instant asOf,
        List<UnitKindFiguresView> groups,
        @Nullable Integer previousOnTimePercent,
        int longestLateDays,
        int unusual,
        @Nullable ConsolidationState consolidation,
        @Nullable UUID consolidationDocumentId,
        boolean mayReview,
        boolean mayConsolidate,
        boolean mayExempt) {}
