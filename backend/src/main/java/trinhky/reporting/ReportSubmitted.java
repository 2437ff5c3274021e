package trinhky.reporting;

import java.time.Instant;
import java.util.UUID;

/**
 * The head of a unit approved its report: it was handed in.
 *
 * @param first whether it was handed in for the first time, or for the first time since it was taken back; that moment decides
 *     on time or late
 */
public record ReportSubmitted(
        UUID obligationId, UUID cycleId, String unitId, String leadUnitId, boolean first, Instant at) {}
