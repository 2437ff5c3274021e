package trinhky.consultation.application;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import trinhky.consultation.OpinionKind;
import trinhky.consultation.domain.InvitationState;

/**
 * A unit in a round.
 *
 * @param kind null until the opinion is given, and for a reader who may not know it yet
 * @param late given after the deadline
 * @param afterClose given when the drafter had already gone on
 */
public record RoundUnitView(
        UUID invitationId,
        ConsultedUnitView unit,
        InvitationState state,
        @Nullable OpinionKind kind,
        @Nullable Instant givenAt,
        boolean late,
        boolean afterClose) {

    RoundUnitView withoutKind() {
        return new RoundUnitView(invitationId, unit, state, null, givenAt, late, afterClose);
    }
}
