package trinhky.consultation.application;

import java.time.Instant;
import java.util.UUID;
import trinhky.consultation.OpinionKind;
import trinhky.consultation.domain.InvitationState;

/**
 * A unit in a round.
 *
 * @param kind null until the opinion is given
 * @param late given after the deadline
 * @param afterClose given when the drafter had already gone on
 */
public record RoundUnitView(
        UUID invitationId,
        ConsultedUnitView unit,
        InvitationState state,
        OpinionKind kind,
        Instant givenAt,
        boolean late,
        boolean afterClose) {}
