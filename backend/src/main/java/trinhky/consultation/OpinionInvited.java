package trinhky.consultation;

import java.time.Instant;
import java.util.UUID;

/** A unit is asked for its opinion; its officers have a task now. */
public record OpinionInvited(
        UUID roundId,
        UUID invitationId,
        String unitId,
        String subjectType,
        String subjectId,
        String subjectTitle,
        SilencePolicy silencePolicy,
        Instant dueAt) {}
