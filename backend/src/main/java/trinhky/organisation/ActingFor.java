package trinhky.organisation;

import java.time.LocalDate;

/**
 * Somebody else's position that an official may act in today.
 *
 * @param position the position acted in
 * @param absentId official who is absent
 * @param until last day of the substitution
 */
public record ActingFor(PositionSummary position, String absentId, String absentName, LocalDate until) {}
