package trinhky.consultation;

import java.util.List;
import java.util.UUID;

/**
 * Rounds of consultation for any owner. The owner's process calls {@code ConsultationRoundProcess} with the id as business
 * key; these methods write the domain only. All join the caller's transaction.
 */
public interface ConsultationRounds {

    /**
     * Opens a round: deadline by the working-day calendar, one invitation a unit. Units asked again lose their open
     * invitation of an earlier round. Publishes {@link RoundOpened}.
     *
     * @return id of the round, business key of its process
     * @throws trinhky.shared.DomainProblem invalid {@code consultation.no-units}, {@code consultation.unit-unknown},
     *     {@code consultation.asks-itself}, {@code consultation.days-out-of-range}; refused
     *     {@code consultation.round-open} while another round of the subject is open
     */
    UUID open(OpenRound order);

    /**
     * The round.
     *
     * @throws trinhky.shared.DomainProblem not found {@code consultation.round-unknown}
     */
    RoundView round(UUID roundId);

    /** The rounds of a subject, the newest first. */
    List<RoundView> roundsOf(String subjectType, String subjectId);

    /** Whether the unit was asked about the subject in any round; it may then read the draft. */
    boolean isInvited(String subjectType, String subjectId, String unitId);

    /** Whether every remark of the opinions given in the round is accepted or explained. */
    boolean everyCommentAnswered(UUID roundId);

    /**
     * The subject was signed or withdrawn: closes its open round and ends every invitation that still waits. Harmless when
     * there is none.
     *
     * @param reason in words, shown to the units
     */
    void noLongerNeeded(String subjectType, String subjectId, String reason);
}
