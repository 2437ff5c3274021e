package trinhky.reporting.application.read;

import java.util.List;
import trinhky.identity.CurrentOfficial;
import trinhky.organisation.GroupKeys;
import trinhky.organisation.Role;

/** For which units somebody reads: those of the positions held and those of the positions acted in. */
final class Readers {
    private Readers() {}

    static List<String> unitsOf(CurrentOfficial who) {
        return List.copyOf(who.unitIds());
    }

    static boolean belongsTo(CurrentOfficial who, String unitId) {
        return who.unitIds().contains(unitId);
    }

    static boolean holds(CurrentOfficial who, String unitId, Role role) {
        return who.isMemberOf(GroupKeys.ofUnit(unitId, role));
    }
}
