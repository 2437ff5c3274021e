package trinhky.reporting.domain;

import java.util.UUID;

/** A report that a unit has the task to write. */
public record OwedReport(UUID id, UUID cycleId, String unitId) {}
