package trinhky.organisation.web;

import java.time.LocalDate;
import java.util.UUID;
import trinhky.organisation.application.SubstitutionList.Entry;
import trinhky.organisation.application.SubstitutionList.State;

/**
 * A substitution.
 *
 * @param positionId the one position it covers, null for all of the absent official's
 * @param endedOn day from which it no longer holds because it was ended early, or null
 */
record SubstitutionView(
        UUID id,
        String absentId,
        String absentName,
        String substituteId,
        String substituteName,
        String unitName,
        String positionId,
        String positionTitle,
        LocalDate validFrom,
        LocalDate validTo,
        String reason,
        String createdByName,
        LocalDate endedOn,
        State state) {

    static SubstitutionView of(Entry entry) {
        return new SubstitutionView(
                entry.id(),
                entry.absentId(),
                entry.absentName(),
                entry.substituteId(),
                entry.substituteName(),
                entry.unitName(),
                entry.positionId(),
                entry.positionTitle(),
                entry.validFrom(),
                entry.validTo(),
                entry.reason(),
                entry.createdByName(),
                entry.endedOn(),
                entry.state());
    }
}
