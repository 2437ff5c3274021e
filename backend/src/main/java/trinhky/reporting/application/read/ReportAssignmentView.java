package trinhky.reporting.application.read;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import trinhky.reporting.domain.ProgressStatus;

/** An assignment whose progress a unit reports. */
public record ReportAssignmentView(
        String key,
        UUID assignmentId,
        String code,
        String groupTitle,
        String title,
        @Nullable Integer percent,
        @Nullable ProgressStatus status,
        @Nullable String result,
        @Nullable Integer previousPercent,
        @Nullable String enteredByName,
        @Nullable Instant enteredAt,
        int version,
        @Nullable String remark) {}
