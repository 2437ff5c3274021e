package trinhky.distribution;

import java.util.List;

/**
 * What would leave the house today.
 *
 * @param lines the lines of "Nơi nhận" in their order
 * @param unitCount units that would get it, each counted once
 */
public record OutgoingPreview(
        String documentTypeCode,
        String notation,
        String summary,
        String issuerUnitId,
        String draftingUnitId,
        String archiveCopy,
        List<Line> lines,
        int unitCount) {

    /**
     * A line of "Nơi nhận" with its units.
     *
     * @param units units that this line adds; a unit named by an earlier line is not repeated
     * @param missing names in the line that mean no unit today; a person must say whom they mean before the issue
     */
    public record Line(String label, Purpose purpose, List<Unit> units, List<String> missing) {

        /** Whether a name in the line means nobody today. */
        public boolean unknown() {
            return !missing.isEmpty();
        }
    }

    /**
     * A unit of a line.
     *
     * @param outside true when it is reached by mail only
     */
    public record Unit(String unitId, String name, boolean outside) {}
}
