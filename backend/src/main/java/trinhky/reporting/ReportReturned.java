package trinhky.reporting;

import java.time.Instant;
import java.util.UUID;

/** The lead unit sent a report back to its unit. */
public record ReportReturned(
        UUID obligationId,
        UUID cycleId,
        String unitId,
        String leadUnitId,
        String reason,
        String returnedBy,
        Instant at) {}
