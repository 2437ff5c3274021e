package trinhky.plan.domain;

import java.time.Instant;
import java.util.UUID;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;

/**
 * A section of the body.
 *
 * @param label number as printed, e.g. "2.1"
 * @param body paragraphs one a line; a line that begins with "- " is an item of a list
 * @param done the drafter considers it complete
 */
@Table("plan_section")
public record PlanSection(
        @Id UUID id,
        @Version Integer version,
        UUID planId,
        int position,
        String label,
        String title,
        String body,
        boolean done,
        Instant updatedAt,
        String updatedBy)
        implements PlanRow {}
