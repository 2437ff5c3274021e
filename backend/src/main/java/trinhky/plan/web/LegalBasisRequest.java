package trinhky.plan.web;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import trinhky.plan.domain.Actor;
import trinhky.plan.domain.LegalBasis;

/**
 * Saves a legal basis.
 *
 * @param version version that the change was made on, null for a new row
 * @param position order within the part, from 0
 */
record LegalBasisRequest(
        @Nullable Integer version,
        @Min(0) int position,
        @Size(max = 100) @Nullable String documentType,
        @Size(max = 60) @Nullable String number,
        @Nullable LocalDate issuedOn,
        @Size(max = 200) @Nullable String issuer,
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
