package trinhky.consultation.application;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import trinhky.identity.CurrentOfficial;

/** In which units an official acts, by an own position or as a substitute. */
final class Membership {

    private static final String PREFIX = "unit:";

    private Membership() {}

    static Set<String> unitsOf(CurrentOfficial who) {
        Stream<String> byGroup = who.allGroupKeys().stream()
                .filter(key -> key.startsWith(PREFIX))
                .map(key -> key.substring(PREFIX.length(), key.lastIndexOf(':')));
        return Stream.concat(Stream.of(who.unitId()), byGroup).collect(Collectors.toSet());
    }

    static String officersOf(String unitId) {
        return PREFIX + unitId + ":OFFICER";
    }

    static String headsOf(String unitId) {
        return PREFIX + unitId + ":HEAD";
    }
}
