package trinhky.reporting;

import java.time.Instant;
import java.util.UUID;

/** A unit no longer has to report a period: it was exempted, it ended, or the cycle closed. */
public record ObligationLifted(UUID obligationId, UUID cycleId, String unitId, ObligationState state, Instant at) {}
