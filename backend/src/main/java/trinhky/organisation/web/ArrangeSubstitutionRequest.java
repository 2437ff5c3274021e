package trinhky.organisation.web;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import trinhky.organisation.domain.SubstitutionTerms;

/** Who stands in for whom; {@code positionId} null covers all positions of the absent official. */
record ArrangeSubstitutionRequest(
        String absentId,
        String substituteId,
        @Nullable String positionId,
        LocalDate validFrom,
        LocalDate validTo,
        String reason) {

    SubstitutionTerms terms() {
        return new SubstitutionTerms(absentId, substituteId, positionId, validFrom, validTo, reason);
    }
}
