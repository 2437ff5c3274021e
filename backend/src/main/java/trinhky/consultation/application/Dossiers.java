package trinhky.consultation.application;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import trinhky.consultation.domain.ConsultationRound;
import trinhky.consultation.domain.Invitation;
import trinhky.consultation.domain.InvitationState;
import trinhky.consultation.domain.Invitations;
import trinhky.consultation.domain.Opinion;
import trinhky.consultation.domain.Opinions;
import trinhky.consultation.domain.Rounds;

/** Rounds with their invitations and opinions. */
@Component
public class Dossiers {

    private static final Set<InvitationState> WAITING =
            EnumSet.of(InvitationState.INVITED, InvitationState.PREPARING, InvitationState.AWAITING_HEAD);

    private final Rounds rounds;
    private final Invitations invitations;
    private final Opinions opinions;

    Dossiers(Rounds rounds, Invitations invitations, Opinions opinions) {
        this.rounds = rounds;
        this.invitations = invitations;
        this.opinions = opinions;
    }

    Dossier of(UUID invitationId) {
        Invitation invitation = invitations.get(invitationId);
        return new Dossier(rounds.get(invitation.roundId()), invitation, opinions.get(invitationId));
    }

    /** The same, with the round kept from other transactions. */
    Dossier lockRoundOf(UUID invitationId) {
        ConsultationRound round = rounds.lock(invitations.get(invitationId).roundId());
        return new Dossier(round, invitations.get(invitationId), opinions.get(invitationId));
    }

    /** The round as it stands. */
    public ConsultationRound round(UUID roundId) {
        return rounds.get(roundId);
    }

    /** The same, which nobody else changes until the transaction ends. */
    public ConsultationRound lockRound(UUID roundId) {
        return rounds.lock(roundId);
    }

    List<ConsultationRound> roundsOf(String subjectType, String subjectId) {
        return rounds.findBySubjectTypeAndSubjectIdOrderByOrdinalDesc(subjectType, subjectId);
    }

    /** Stores a new round with an invitation and an empty opinion for every unit. */
    void open(ConsultationRound round, List<String> unitIds) {
        rounds.save(round);
        List<Invitation> named =
                unitIds.stream().map(unit -> Invitation.of(round.id(), unit)).toList();
        invitations.saveAll(named);
        opinions.saveAll(named.stream().map(Opinion::emptyFor).toList());
    }

    void save(ConsultationRound round) {
        rounds.save(round);
    }

    void save(Invitation invitation) {
        invitations.save(invitation);
    }

    void save(List<Invitation> changed) {
        invitations.saveAll(changed);
    }

    Opinion save(Opinion opinion) {
        return opinions.save(opinion);
    }

    boolean everyoneAnswered(UUID roundId) {
        return !invitations.existsByRoundIdAndStateIn(roundId, WAITING);
    }

    List<Invitation> waitingIn(UUID roundId) {
        return invitations.findByRoundIdAndStateIn(roundId, WAITING);
    }

    List<Invitation> unsentIn(UUID roundId) {
        return invitations.findByRoundIdAndStateIn(roundId, Set.of(InvitationState.INVITED));
    }

    List<Invitation> waitingFor(String subjectType, String subjectId) {
        return invitations.waitingFor(subjectType, subjectId);
    }
}
