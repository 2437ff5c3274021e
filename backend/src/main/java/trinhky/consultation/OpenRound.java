package trinhky.consultation;

import java.util.List;

/**
 * The order to ask units for their opinion.
 *
 * @param subjectType noun of the owner, e.g. {@code PLAN}
 * @param subjectTitle as the units read it in their inbox
 * @param ownerUnitId the drafting unit, which answers the comments
 * @param unitIds the units to be asked; a unit named twice is asked once
 * @param workingDays days to answer, counted from the day after today; at least 1
 * @param openedBy official whose act opens the round
 */
public record OpenRound(
        String subjectType,
        String subjectId,
        String subjectTitle,
        String ownerUnitId,
        List<String> unitIds,
        int workingDays,
        SilencePolicy silencePolicy,
        String openedBy) {

    public OpenRound {
        unitIds = unitIds == null ? List.of() : List.copyOf(unitIds);
    }
}
