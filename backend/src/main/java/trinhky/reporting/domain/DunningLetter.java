package trinhky.reporting.domain;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import trinhky.reporting.DunningLetterState;

/**
 * An official letter that urges the units which are late with the reports of a period.
 *
 * @param ordinal 1 for the first letter of the period
 * @param number number and notation, null until issued
 * @param returnReason why it came back, else null
 */
public record DunningLetter(
        UUID id,
        UUID cycleId,
        int ordinal,
        DunningLetterState state,
        UUID documentId,
        List<String> units,
        String askedBy,
        Instant askedAt,
        String number,
        String returnReason) {

    public DunningLetter {
        units = List.copyOf(units);
    }
}
