package trinhky.reporting.application.read;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import trinhky.identity.CurrentOfficial;
import trinhky.organisation.GroupKeys;
import trinhky.organisation.Role;

/** For which units somebody reads: the own one and those whose tasks are done as a substitute. */
final class Readers {
    private static final String UNIT_GROUP = "unit:";

    private Readers() {}

    static List<String> unitsOf(CurrentOfficial who) {
        Stream<String> units = who.allGroupKeys().stream()
                .filter(key -> key.startsWith(UNIT_GROUP))
                .map(key -> key.substring(UNIT_GROUP.length(), key.lastIndexOf(':')));
        return Stream.concat(Stream.of(who.unitId()), units).distinct().toList();
    }

    static Optional<UUID> id(String subjectId) {
        try {
            return Optional.of(UUID.fromString(subjectId));
        } catch (IllegalArgumentException none) {
            return Optional.empty();
        }
    }

    static boolean belongsTo(CurrentOfficial who, String unitId) {
        return unitId.equals(who.unitId())
                || Arrays.stream(Role.values()).anyMatch(role -> who.isMemberOf(GroupKeys.ofUnit(unitId, role)));
    }

    static boolean holds(CurrentOfficial who, String unitId, Role role) {
        return who.isMemberOf(GroupKeys.ofUnit(unitId, role));
    }
}
