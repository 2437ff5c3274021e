package trinhky.task.application;

import java.util.List;
import java.util.Objects;
import trinhky.identity.CurrentOfficial;
import trinhky.task.domain.TaskRow;

/**
 * Which tasks an official reaches.
 *
 * @param groups candidate groups the official is in, own and as a substitute
 * @param units units the official leads
 */
record TaskReach(String officialId, List<String> groups, List<String> units) {

    private static final String HEAD = ":HEAD";

    static TaskReach of(CurrentOfficial who) {
        List<String> groups = who.allGroupKeys();
        List<String> units = groups.stream()
                .filter(group -> group.endsWith(HEAD))
                .map(TaskRow::unitOf)
                .filter(Objects::nonNull)
                .toList();
        return new TaskReach(who.officialId(), groups, units);
    }

    /** Only the groups held as a substitute for this position; all of them without one. */
    static TaskReach of(CurrentOfficial who, String actingFor) {
        TaskReach all = of(who);
        return actingFor == null
                ? all
                : new TaskReach(
                        who.officialId(),
                        all.groups().stream()
                                .filter(group -> actingFor.equals(who.actingFor(group)))
                                .toList(),
                        List.of());
    }

    boolean leads(String unitId) {
        return unitId != null && units.contains(unitId);
    }
}
