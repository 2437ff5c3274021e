package trinhky.plan.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;

/**
 * A document that the plan rests on (căn cứ).
 *
 * @param documentType e.g. "Quyết định"
 * @param summary the document's own summary (trích yếu)
 */
@Table("plan_legal_basis")
public record LegalBasis(
        @Id UUID id,
        @Version Integer version,
        UUID planId,
        int position,
        String documentType,
        String number,
        LocalDate issuedOn,
        String issuer,
        String summary,
        Instant updatedAt,
        String updatedBy)
        implements PlanRow {}
