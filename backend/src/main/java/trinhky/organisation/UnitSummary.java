package trinhky.organisation;

import java.time.LocalDate;

/**
 * A unit as others see it.
 *
 * @param shortName abbreviation or short form, e.g. {@code SCT}, {@code xã Tân Hồng}
 * @param officialEmail official box, null when unknown
 * @param validTo last day, null while it exists
 * @param successorId unit that took over its duties, or null
 */
public record UnitSummary(
        String id,
        UnitKind kind,
        String name,
        String shortName,
        Letterhead letterhead,
        String officialEmail,
        String parentId,
        LocalDate validFrom,
        LocalDate validTo,
        String successorId) {

    /** Whether the unit exists on that day. */
    public boolean existsOn(LocalDate day) {
        return !day.isBefore(validFrom) && (validTo == null || !day.isAfter(validTo));
    }
}
