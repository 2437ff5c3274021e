package trinhky.organisation;

import java.time.LocalDate;
import java.util.regex.Pattern;

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

    private static final Pattern GOVERNED = Pattern.compile(
            "^(?:Văn phòng )?(?:Ủy ban nhân dân|UBND) (?:tỉnh|thành phố|xã|phường) ", Pattern.CASE_INSENSITIVE);

    /** Whether the unit exists on that day. */
    public boolean existsOn(LocalDate day) {
        return !day.isBefore(validFrom) && (validTo == null || !day.isAfter(validTo));
    }

    /** What the committee or office governs, as documents name the place of issue: "Đồng Tháp". */
    public String placeName() {
        return GOVERNED.matcher(name).replaceFirst("");
    }
}
