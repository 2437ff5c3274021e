package trinhky.reporting.web;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import trinhky.reporting.LetterState;
import trinhky.reporting.domain.CycleLetter;

/**
 * A letter of a period; its number stands once it is issued, the reason when it came back.
 *
 * @param documentId its file
 */
record CycleLetterView(
        UUID letterId,
        LetterState state,
        int units,
        Instant askedAt,
        UUID documentId,
        @Nullable String number,
        @Nullable String returnReason) {
    static CycleLetterView of(CycleLetter letter) {
        return new CycleLetterView(
                letter.id(),
                letter.state(),
                letter.units().size(),
                letter.askedAt(),
                letter.documentId(),
                letter.number(),
                letter.returnReason());
    }
}
