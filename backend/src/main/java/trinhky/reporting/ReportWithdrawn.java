package trinhky.reporting;

import java.time.Instant;
import java.util.UUID;

/** A unit took back the report that it had handed in to its lead unit. */
public record ReportWithdrawn(
        UUID obligationId,
        UUID cycleId,
        String unitId,
        String leadUnitId,
        String reason,
        String withdrawnBy,
        Instant at) {}
