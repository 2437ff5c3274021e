package trinhky.plan.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import trinhky.plan.domain.LegalBasis;

/** Shows a legal basis. */
record LegalBasisView(
        UUID id,
        Integer version,
        int position,
        @Nullable String documentType,
        @Nullable String number,
        @Nullable LocalDate issuedOn,
        @Nullable String issuer,
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
