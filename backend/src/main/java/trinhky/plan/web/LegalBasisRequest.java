package trinhky.plan.web;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import trinhky.plan.domain.Actor;
import trinhky.plan.domain.LegalBasis;

/**
 * Saves a legal basis.
 *
 * @param version version that the change was made on, null for a new row
 * @param position order within the part, from 0
 */
record LegalBasisRequest(
        Integer version,
        @Min(0) int position,
        @Size(max = 100) String documentType,
        @Size(max = 60) String number,
        LocalDate issuedOn,
        @Size(max = 200) String issuer,
        @NotNull @Size(max = 1000) String summary) {

    LegalBasis toRow(UUID id, UUID planId, Actor actor) {
        return new LegalBasis(
                id,
                version,
                planId,
                position,
                documentType,
                number,
                issuedOn,
                issuer,
                summary,
                actor.at(),
                actor.officialId());
    }
}
