package trinhky.consultation;

import java.util.UUID;

/** The round is over, its owner goes on. Published in the closing transaction, before the owner's next task exists. */
public record RoundClosed(UUID roundId, String subjectType, String subjectId, CloseReason reason) {}
