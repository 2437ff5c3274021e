package trinhky.reporting.domain;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import trinhky.reporting.LetterKind;
import trinhky.reporting.LetterState;

/**
 * An official letter about the reports of a period.
 *
 * @param ordinal 1 for the first letter of its kind in the period
 * @param documentId the file that is signed; once issued, the one that was sent
 * @param units the units it is addressed to
 * @param number number and notation, null until issued
 * @param returnReason why it came back, else null
 */
public record CycleLetter(
        UUID id,
        UUID cycleId,
        LetterKind kind,
        int ordinal,
        LetterState state,
        UUID documentId,
        List<String> units,
        String askedBy,
        Instant askedAt,
        String number,
        String returnReason) {

    public CycleLetter {
        units = List.copyOf(units);
    }
}
