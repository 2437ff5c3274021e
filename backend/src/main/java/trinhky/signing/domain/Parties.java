package trinhky.signing.domain;

import trinhky.shared.DomainProblem;

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
        String issuerUnitId, String officeUnitId, String draftingUnitId, String drafterId, String submittedBy) {

    /** Refuses the one who drafted it and the one who submitted it as its signer. */
    void requireOther(String signerId) {
        if (signerId.equals(drafterId)) {
            throw DomainProblem.refused("signing.drafter-is-signer");
        }
        if (signerId.equals(submittedBy)) {
            throw DomainProblem.refused("signing.submitter-is-signer");
        }
    }
}
