package trinhky.reporting.domain;

import java.time.Instant;
import java.util.UUID;

/** A unit's report whose task is made now, with what its task shows. */
public record OpenedReport(
        UUID id,
        UUID cycleId,
        String unitId,
        String leadUnitId,
        Instant dueAt,
        String planNumber,
        String planTitle,
        String periodLabel) {}
