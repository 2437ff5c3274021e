package trinhky.reporting.application.read;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import trinhky.reporting.domain.ProgressStatus;

/** An assignment with the progress that was accepted; status null = not reported, leadUnit null = the plan names none. */
public record ConsolidatedAssignmentView(
        UUID assignmentId,
        String code,
        String groupTitle,
        String title,
        @Nullable ReportUnitView leadUnit,
        @Nullable Integer percent,
        @Nullable ProgressStatus status,
        @Nullable String result) {}
