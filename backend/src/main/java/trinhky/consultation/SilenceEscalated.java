package trinhky.consultation;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** The deadline passed, units are silent and their silence blocks the round: their heads and the owner must know. */
public record SilenceEscalated(
        UUID roundId,
        String subjectType,
        String subjectId,
        String subjectTitle,
        String ownerUnitId,
        List<String> silentUnitIds,
        Instant dueAt) {}
