package trinhky.organisation.web;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import trinhky.organisation.SigningMode;
import trinhky.organisation.application.GrantSigningAuthority;

/**
 * Who is to sign what.
 *
 * @param documentType code of the type, null for all
 * @param field code of the field of work, null for all
 */
record GrantSigningAuthorityRequest(
        String issuerUnitId,
        String positionId,
        @Nullable String documentType,
        @Nullable String field,
        boolean collective,
        SigningMode mode,
        String legalNote,
        LocalDate validFrom) {

    GrantSigningAuthority.Terms terms() {
        return new GrantSigningAuthority.Terms(
                issuerUnitId, positionId, documentType, field, collective, mode, legalNote, validFrom);
    }
}
