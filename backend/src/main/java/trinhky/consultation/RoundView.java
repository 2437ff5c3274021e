package trinhky.consultation;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A round as its owner sees it.
 *
 * @param ordinal 1 for the first round of the subject
 * @param dueAt deadline, the first moment that is late
 * @param closeReason null while it is open, as is {@code closedAt}
 */
public record RoundView(
        UUID id,
        String subjectType,
        String subjectId,
        String subjectTitle,
        int ordinal,
        String ownerUnitId,
        SilencePolicy silencePolicy,
        int workingDays,
        Instant openedAt,
        String openedBy,
        Instant dueAt,
        RoundState state,
        @Nullable Instant closedAt,
        @Nullable CloseReason closeReason,
        RoundFigures figures) {

    /** The same for somebody who may not know yet what the units said. */
    public RoundView withoutOpinions() {
        return new RoundView(
                id,
                subjectType,
                subjectId,
                subjectTitle,
                ordinal,
                ownerUnitId,
                silencePolicy,
                workingDays,
                openedAt,
                openedBy,
                dueAt,
                state,
                closedAt,
                closeReason,
                figures.withoutOpinions());
    }
}
