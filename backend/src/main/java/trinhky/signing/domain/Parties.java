package trinhky.signing.domain;

/**
 * Whose document it is.
 *
 * @param issuerUnitId the committee
 * @param officeUnitId its office
 * @param draftingUnitId the unit that submitted it
 * @param drafterId the official who drafted
 * @param submittedBy the official who submitted
 */
public record Parties(
        String issuerUnitId, String officeUnitId, String draftingUnitId, String drafterId, String submittedBy) {}
