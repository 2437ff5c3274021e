package trinhky.plan.domain;

import java.util.List;

/**
 * Units as a row of an annex names them: single units, groups of units, or words that name neither.
 *
 * @param unitIds units named one by one
 * @param groupCodes groups of units, e.g. all communes
 * @param raw the words of the document, null when the cell is empty
 */
public record UnitRef(List<String> unitIds, List<String> groupCodes, String raw) {

    public UnitRef {
        unitIds = unitIds == null ? List.of() : List.copyOf(unitIds);
        groupCodes = groupCodes == null ? List.of() : List.copyOf(groupCodes);
    }

    /** Nothing is named and nothing is written. */
    public boolean namesNothing() {
        return unresolved() && (raw == null || raw.isBlank());
    }

    /** No unit and no group is named, whatever the words say. */
    public boolean unresolved() {
        return unitIds.isEmpty() && groupCodes.isEmpty();
    }

    /** Exactly one unit is named. */
    public boolean namesOne() {
        return unitIds.size() == 1 && groupCodes.isEmpty();
    }

    /** The one unit named, null when there is none or several. */
    public String single() {
        return namesOne() ? unitIds.get(0) : null;
    }
}
