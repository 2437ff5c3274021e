package trinhky.organisation;

import java.util.List;
import java.util.stream.Stream;

/**
 * A seat in a unit.
 *
 * @param title as the signature block shows it, e.g. {@code Phó Chủ tịch}
 * @param room room code in the Office (KT, KGVX …), or null
 * @param fields codes of the fields of work it is in charge of
 */
public record PositionSummary(String id, String unitId, Role role, String title, String room, List<String> fields) {

    /** The keys of the groups whose tasks the holder sees. */
    public List<String> groupKeys() {
        var ofUnit = role.groupRoles().stream().map(each -> GroupKeys.ofUnit(unitId, each));
        return Stream.concat(ofUnit, Stream.of(GroupKeys.ofPosition(id))).toList();
    }
}
