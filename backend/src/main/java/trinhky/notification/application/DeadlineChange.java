package trinhky.notification.application;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A deadline moved or fell away.
 *
 * @param dueOn the new last day; null when the unit is freed from the report
 * @param reason as the lead unit gave it, or null
 */
record DeadlineChange(
        UUID obligationId,
        String number,
        String title,
        String detail,
        String path,
        @Nullable LocalDate dueOn,
        @Nullable String reason) {}
