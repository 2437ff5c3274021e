package trinhky.notification.domain;

import org.jspecify.annotations.Nullable;
import trinhky.organisation.GroupKeys;
import trinhky.organisation.Role;

/**
 * Who reads a notice: one official, or whoever belongs to a candidate group on the day of reading.
 *
 * @param unitId unit whose notice it is
 */
public record NoticeAudience(
        String unitId,
        @Nullable String officialId,
        @Nullable String groupKey) {

    /** Whoever has the role in the unit. */
    public static NoticeAudience role(String unitId, Role role) {
        return new NoticeAudience(unitId, null, GroupKeys.ofUnit(unitId, role));
    }

    /** One person. */
    public static NoticeAudience official(String unitId, String officialId) {
        return new NoticeAudience(unitId, officialId, null);
    }
}
