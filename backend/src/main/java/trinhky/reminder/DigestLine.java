package trinhky.reminder;

import java.time.LocalDate;
import java.util.UUID;

/**
 * One thing of which a digest reminds.
 *
 * @param subjectType OBLIGATION, TASK or DELIVERY
 * @param number number of the document, empty when it has none yet
 * @param detail the period of a report in words of the document, e.g. {@code 6 tháng năm 2026}; else what is known, or empty
 * @param unitId unit that owes it; another one than the recipient's when the line tells about others
 * @param dueOn last day on which it is on time, in Vietnam; null for what has no deadline
 * @param step row of the policy that decided it, e.g. {@code BEFORE_DUE:-3:OFFICER}
 * @param days calendar days between the due day and the day of the digest, negative before it; without a due day, days it has waited
 * @param path where it is found in the product
 */
public record DigestLine(
        ReminderEvent event,
        ReminderTemplate template,
        String subjectType,
        UUID subjectId,
        String number,
        String title,
        String detail,
        String unitId,
        LocalDate dueOn,
        String step,
        int days,
        String path) {

    /** Whether the deadline has passed. */
    public boolean isLate() {
        return dueOn != null && days > 0;
    }
}
