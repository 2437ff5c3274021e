package trinhky.reporting;

import java.time.Instant;
import java.util.UUID;

/** The consolidated report of a period was issued; open reports of units ended. */
public record CycleClosed(UUID cycleId, UUID planId, Instant at) {}
