package trinhky.organisation.web;

import java.time.LocalDate;
import java.util.UUID;
import trinhky.organisation.SigningMode;
import trinhky.organisation.application.SigningAuthorityList;

/**
 * Who signs what.
 *
 * @param documentType code of the type, null for all
 * @param fieldName null for all fields
 * @param holderName who signs by it today, or null
 */
record SigningAuthorityView(
        UUID id,
        String issuerUnitId,
        String issuerName,
        String documentType,
        String fieldName,
        String positionTitle,
        String holderName,
        boolean collective,
        SigningMode mode,
        String legalNote,
        LocalDate validFrom,
        LocalDate validTo) {

    static SigningAuthorityView of(SigningAuthorityList.Entry entry) {
        return new SigningAuthorityView(
                entry.id(),
                entry.issuerUnitId(),
                entry.issuerName(),
                entry.documentType(),
                entry.fieldName(),
                entry.positionTitle(),
                entry.holderName(),
                entry.collective(),
                entry.mode(),
                entry.legalNote(),
                entry.validFrom(),
                entry.validTo());
    }
}
