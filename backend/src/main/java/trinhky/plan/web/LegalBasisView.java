package trinhky.plan.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import trinhky.plan.domain.LegalBasis;

/** Shows a legal basis. */
record LegalBasisView(
        UUID id,
        Integer version,
        int position,
        String documentType,
        String number,
        LocalDate issuedOn,
        String issuer,
        String summary,
        Instant updatedAt,
        String updatedBy) {

    static LegalBasisView of(LegalBasis row) {
        return new LegalBasisView(
                row.id(),
                row.version(),
                row.position(),
                row.documentType(),
                row.number(),
                row.issuedOn(),
                row.issuer(),
                row.summary(),
                row.updatedAt(),
                row.updatedBy());
    }
}
