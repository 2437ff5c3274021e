package trinhky.identity;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Who is signed in, as of this request and this business day.
 *
 * @param officialId id of the official
 * @param name the name of the person or, in the demo, of the position
 * @param title as shown beside the name, e.g. {@code Giám đốc}
 * @param unitId unit of the main position
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

    public boolean isMemberOf(String groupKey) {
        return groupKeys.contains(groupKey) || actingForByGroupKey.containsKey(groupKey);
    }

    /** The position acted for when the group is held only as a substitute, else null. */
    public String actingFor(String groupKey) {
        return groupKeys.contains(groupKey) ? null : actingForByGroupKey.get(groupKey);
    }
}
