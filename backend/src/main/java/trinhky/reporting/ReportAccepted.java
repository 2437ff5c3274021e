package trinhky.reporting;

import java.time.Instant;
import java.util.UUID;

/** The lead unit accepted the report of a unit. */
public record ReportAccepted(UUID obligationId, UUID cycleId, String unitId, String acceptedBy, Instant at) {}
