package trinhky.plan.domain;

import java.util.Set;
import java.util.stream.Stream;

/**
 * Whose plan it is.
 *
 * @param issuerUnitId the committee that issues it
 * @param officeUnitId the committee's office
 * @param draftingUnitId the unit that drafts it
 * @param drafterId the official who drafts it and who may never sign it
 */
public record PlanParties(String issuerUnitId, String officeUnitId, String draftingUnitId, String drafterId) {

    /** Whether one of these units drafts, checks or decides. */
    public boolean include(Set<String> unitIds) {
        return Stream.of(issuerUnitId, officeUnitId, draftingUnitId).anyMatch(unitIds::contains);
    }
}
