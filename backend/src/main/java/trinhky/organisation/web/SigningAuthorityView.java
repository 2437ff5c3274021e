package trinhky.organisation.web;

import java.time.LocalDate;
import java.util.UUID;
import trinhky.organisation.SigningMode;
import trinhky.organisation.application.SigningRule;

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

    static SigningAuthorityView of(SigningRule rule) {
        return new SigningAuthorityView(
                rule.id(),
                rule.issuerUnitId(),
                rule.issuerName(),
                rule.documentType(),
                rule.fieldName(),
                rule.positionTitle(),
                rule.holderName(),
                rule.collective(),
                rule.mode(),
                rule.legalNote(),
                rule.validFrom(),
                rule.validTo());
    }
}
