package trinhky.organisation;

import java.time.LocalDate;

/**
 * A unit was given its last day; its duties pass to the successor.
 *
 * @param successorId null when nobody succeeds
 */
public record UnitEnded(String unitId, String successorId, LocalDate lastDay) {}
