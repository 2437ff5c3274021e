package trinhky.identity;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import trinhky.organisation.Role;

/**
 * Who is signed in, as of this request and this business day.
 *
 * @param officialId id of the official
 * @param name the name of the person or, in the demo, of the position
 * @param title as shown beside the name, e.g. {@code Giám đốc}
 * @param unitId unit the official is registered with; it opens nothing, see {@link #unitIds()}
 * @param groupKeys candidate groups from the positions held ({@code unit:<unitId>:<ROLE>}, {@code position:<id>})
 * @param actingForByGroupKey candidate groups held only as a substitute, each with the position id acted for
 */
public record CurrentOfficial(
        String officialId,
        String name,
        String title,
        String unitId,
        List<String> groupKeys,
        Map<String, String> actingForByGroupKey) {

    private static final String NONE = "";

    public CurrentOfficial {
        groupKeys = List.copyOf(groupKeys);
        actingForByGroupKey = Map.copyOf(actingForByGroupKey);
    }

    /** All candidate groups whose tasks the official may do: the own ones and those held as a substitute. */
    public List<String> allGroupKeys() {
        return Stream.concat(groupKeys.stream(), actingForByGroupKey.keySet().stream())
                .distinct()
                .toList();
    }

    /**
     * The units in which the official works today, by a position held or acted in: what these may see, the official may see.
     * Administering the product is no work of a unit and opens none of its papers. Never empty, so that it may stand in
     * {@code in (:units)}: without a unit it holds one id that no unit has.
     */
    public Set<String> unitIds() {
        Set<String> units = allGroupKeys().stream()
                .map(key -> key.split(":", 3))
                .filter(parts -> parts.length == 3 && !Role.ADMINISTRATOR.name().equals(parts[2]))
                .map(parts -> parts[1])
                .collect(Collectors.toUnmodifiableSet());
        return units.isEmpty() ? Set.of(NONE) : units;
    }

    public boolean isMemberOf(String groupKey) {
        return groupKeys.contains(groupKey) || actingForByGroupKey.containsKey(groupKey);
    }

    /** The position acted for when the group is held only as a substitute, else null. */
    public String actingFor(String groupKey) {
        return groupKeys.contains(groupKey) ? null : actingForByGroupKey.get(groupKey);
    }
}
