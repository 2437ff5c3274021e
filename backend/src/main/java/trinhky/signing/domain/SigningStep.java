package trinhky.signing.domain;

import java.time.Instant;
import java.time.LocalDate;
import org.springframework.data.relational.core.mapping.Table;
import trinhky.signing.SigningStage;
import trinhky.signing.SigningState;

/**
 * What one person did with a document on its way to the signature.
 *
 * @param actingForPositionId position of the absent colleague, or null
 * @param reason as typed, or null
 * @param resubmitBy day by which a returned document is expected back, or null
 */
@Table("signing_step")
public record SigningStep(
        Outcome outcome,
        Stage stage,
        String officialId,
        String actingForPositionId,
        Instant at,
        String reason,
        LocalDate resubmitBy) {

    /** What was done. */
    public enum Outcome {
        FORM_ACCEPTED,
        INITIALED,
        SIGNED,
        PASSED_TO_CHAIR,
        RETURNED,
        RELEASED,
        WITHDRAWN
    }

    /** Where it was done. */
    public enum Stage {
        FORM_CHECK,
        INITIAL,
        DECISION,
        CHAIR_DECISION,
        RELEASE;

        static Stage of(SigningState state) {
            return switch (state) {
                case FORM_CHECK -> FORM_CHECK;
                case INITIAL -> INITIAL;
                case DECISION -> DECISION;
                case CHAIR_DECISION -> CHAIR_DECISION;
                case SIGNED, ISSUED, RETURNED, WITHDRAWN -> RELEASE;
            };
        }

        /** The stage as other modules know it. */
        public SigningStage published() {
            return switch (this) {
                case FORM_CHECK -> SigningStage.FORM_CHECK;
                case INITIAL -> SigningStage.INITIAL;
                case DECISION, CHAIR_DECISION, RELEASE -> SigningStage.DECISION;
            };
        }
    }

    static SigningStep of(Outcome outcome, Stage stage, Actor actor, Instant at) {
        return because(outcome, stage, actor, at, null, null);
    }

    static SigningStep because(
            Outcome outcome, Stage stage, Actor actor, Instant at, String reason, LocalDate resubmitBy) {
        return new SigningStep(outcome, stage, actor.officialId(), actor.actingForPositionId(), at, reason, resubmitBy);
    }
}
