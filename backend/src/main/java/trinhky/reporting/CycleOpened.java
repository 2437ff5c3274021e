package trinhky.reporting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A period opened: its units were fixed and get their tasks.
 *
 * @param expected how many units must report
 */
public record CycleOpened(
        UUID cycleId,
        UUID planId,
        String planNumber,
        String periodLabel,
        String leadUnitId,
        LocalDate dueOn,
        int expected,
        Instant at) {}
