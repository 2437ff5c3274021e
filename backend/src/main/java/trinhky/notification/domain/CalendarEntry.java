package trinhky.notification.domain;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A deadline as it stands in the calendar of one address.
 *
 * @param number number of the plan
 * @param detail the period of the report in words of the document
 * @param path where it is found in the product
 * @param dueOn last day on which it is on time, in Vietnam
 * @param sequence how often it changed since it was first mailed (RFC 5545, 3.8.7.4)
 * @param cancelled whether it fell away
 */
public record CalendarEntry(
        UUID obligationId,
        MailRecipient to,
        String number,
        String title,
        String detail,
        String path,
        LocalDate dueOn,
        int sequence,
        boolean cancelled,
        Instant changedAt) {

    /** Stable for the duty and the address, so that a later mail changes the same entry. */
    public String uid() {
        String key = obligationId + ":" + to.address();
        return UUID.nameUUIDFromBytes(key.getBytes(StandardCharsets.UTF_8)) + "@trinhky";
    }
}
