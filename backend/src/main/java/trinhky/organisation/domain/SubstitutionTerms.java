package trinhky.organisation.domain;

import java.time.LocalDate;

/**
 * What is arranged.
 *
 * @param positionId the one position acted in, null for all of the absent official's
 * @param validTo last day
 */
public record SubstitutionTerms(
        String absentId,
        String substituteId,
        String positionId,
        LocalDate validFrom,
        LocalDate validTo,
        String reason) {

    public SubstitutionTerms {
        reason = reason == null ? "" : reason.strip();
        positionId = positionId == null || positionId.isBlank() ? null : positionId;
    }
}
