package trinhky.reminder.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import trinhky.reminder.domain.PolicyVersion;

/**
 * A version of the reminder policy.
 *
 * @param validFrom first day in force; null for the one that came with the product
 * @param inForce whether it is the one in force today
 * @param putBy name of the official who put it in force
 */
record PolicyVersionView(
        int version,
        @Nullable LocalDate validFrom,
        boolean inForce,
        @Nullable String putBy,
        @Nullable Instant putAt,
        @Nullable String reason,
        List<PolicyRowRecord> rows) {

    static PolicyVersionView of(PolicyVersion version, int inForce, @Nullable String putBy) {
        boolean delivered = version.putBy() == null;
        return new PolicyVersionView(
                version.version(),
                delivered ? null : version.validFrom(),
                version.version() == inForce,
                putBy,
                delivered ? null : version.putAt(),
                version.reason(),
                version.rows().stream().map(PolicyRowRecord::of).toList());
    }
}
