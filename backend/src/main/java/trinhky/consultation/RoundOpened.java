package trinhky.consultation;

import java.time.Instant;
import java.util.UUID;

/** Units are to be asked for their opinion until the given moment. */
public record RoundOpened(UUID roundId, String subjectType, String subjectId, int units, Instant dueAt) {}
