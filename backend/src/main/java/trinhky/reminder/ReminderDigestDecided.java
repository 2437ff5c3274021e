package trinhky.reminder;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * Everything a recipient is to be reminded of on a day, in one message; published once for each recipient and day,
 * inside the deciding transaction.
 *
 * @param toRole OFFICER or HEAD are reminded of their own unit's reports; HEAD of a lead unit, CHIEF_OF_OFFICE and
 *     VICE_CHAIR also read which other units are late
 * @param toField field of work that tells which vice-chair is meant, else empty
 */
public record ReminderDigestDecided(
        UUID digestId, LocalDate day, String toUnitId, String toRole, String toField, List<DigestLine> lines) {}
