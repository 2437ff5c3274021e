package trinhky.plan.domain;

/**
 * Whose plan it is.
 *
 * @param issuerUnitId the committee that issues it
 * @param officeUnitId the committee's office
 * @param draftingUnitId the unit that drafts it
 * @param drafterId the official who drafts it and who may never sign it
 */
public record PlanParties(String issuerUnitId, String officeUnitId, String draftingUnitId, String drafterId) {}
