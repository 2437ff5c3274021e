package trinhky.organisation.application;

import java.time.LocalDate;
import java.util.UUID;
import trinhky.organisation.SigningMode;

/**
 * A rule of who signs what, with the names of what it points to.
 *
 * @param documentType code of the type, null for all
 * @param field null for all fields
 * @param holderName who holds the position on the day of the question, or null
 * @param validTo last day, or null
 */
public record SigningRule(
        UUID id,
        String issuerUnitId,
        String issuerName,
        String documentType,
        String field,
        String fieldName,
        String positionId,
        String positionTitle,
        String holderName,
        boolean collective,
        SigningMode mode,
        String legalNote,
        LocalDate validFrom,
        LocalDate validTo) {}
