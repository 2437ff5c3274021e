package trinhky.reminder;

import java.time.LocalDate;
import java.util.UUID;

/**
 * One report that is due or late, as a digest names it.
 *
 * @param periodLabel the period in words of the document, e.g. {@code 6 tháng năm 2026}
 * @param unitId unit that has to report
 * @param dueOn last day on which the report is on time, in Vietnam
 * @param step step of the policy that decided it, e.g. {@code BEFORE_3}
 * @param daysAfterDue calendar days between the due day and the day of the digest; negative before it
 */
public record DigestLine(
        UUID obligationId,
        UUID cycleId,
        String planNumber,
        String planTitle,
        String periodLabel,
        String unitId,
        LocalDate dueOn,
        String step,
        int daysAfterDue) {}
