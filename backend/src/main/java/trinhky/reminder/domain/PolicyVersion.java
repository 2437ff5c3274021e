package trinhky.reminder.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * A version of the reminder policy.
 *
 * @param version 0 for the one that comes with the product
 * @param validFrom first day on which it is in force
 * @param putBy official who put it in force, null for version 0
 */
public record PolicyVersion(
        int version, LocalDate validFrom, String putBy, Instant putAt, String reason, List<PolicyRow> rows) {

    public PolicyVersion {
        rows = List.copyOf(rows);
    }
}
