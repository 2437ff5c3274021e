package trinhky.plan.domain;

import java.time.Instant;
import java.util.UUID;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;
import trinhky.distribution.Purpose;

/**
 * A line of the recipients (nơi nhận): one unit or one group of units.
 *
 * @param label as printed
 * @param groupCode group of units, null when the line names one unit or none
 * @param unitId the unit, null when the line names a group or none
 */
@Table("plan_recipient")
public record RecipientEntry(
        @Id UUID id,
        @Version Integer version,
        UUID planId,
        int position,
        String label,
        String groupCode,
        String unitId,
        Purpose purpose,
        Instant updatedAt,
        String updatedBy)
        implements PlanRow {}
