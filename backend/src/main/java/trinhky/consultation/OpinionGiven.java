package trinhky.consultation;

import java.util.UUID;

/**
 * The head of a unit gave its opinion.
 *
 * @param late given after the deadline
 */
public record OpinionGiven(
        UUID roundId,
        UUID invitationId,
        String unitId,
        String subjectType,
        String subjectId,
        OpinionKind kind,
        boolean late) {}
