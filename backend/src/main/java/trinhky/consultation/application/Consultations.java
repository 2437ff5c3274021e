package trinhky.consultation.application;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import trinhky.consultation.ConsultationRounds;
import trinhky.consultation.OpenRound;
import trinhky.consultation.RoundFigures;
import trinhky.consultation.RoundView;
import trinhky.consultation.domain.ConsultationRound;
import trinhky.consultation.domain.Invitations;

/** What owners ask of consultation. */
@Service
@Transactional
class Consultations implements ConsultationRounds {

    private final OpenConsultation openConsultation;
    private final EndConsultation endConsultation;
    private final Dossiers dossiers;
    private final Invitations invitations;
    private final RoundFigureSql figures;

    Consultations(
            OpenConsultation openConsultation,
            EndConsultation endConsultation,
            Dossiers dossiers,
            Invitations invitations,
            RoundFigureSql figures) {
        this.openConsultation = openConsultation;
        this.endConsultation = endConsultation;
        this.dossiers = dossiers;
        this.invitations = invitations;
        this.figures = figures;
    }

    @Override
    public UUID open(OpenRound order) {
        return openConsultation.open(order);
    }

    @Override
    @Transactional(readOnly = true)
    public RoundView round(UUID roundId) {
        return dossiers.round(roundId).view(figures.of(roundId));
    }

    @Override
    @Transactional(readOnly = true)
    public List<RoundView> roundsOf(String subjectType, String subjectId) {
        List<ConsultationRound> rounds = dossiers.roundsOf(subjectType, subjectId);
        Map<UUID, RoundFigures> counted =
                figures.of(rounds.stream().map(ConsultationRound::id).toList());
        return rounds.stream().map(round -> round.view(counted.get(round.id()))).toList();
    }

    @Override
    @Transactional(readOnly = true)
    public boolean isInvited(String subjectType, String subjectId, String unitId) {
        return invitations.existsFor(subjectType, subjectId, unitId);
    }

    @Override
    @Transactional(readOnly = true)
    public boolean everyCommentAnswered(UUID roundId) {
        RoundFigures counted = figures.of(roundId);
        return counted.answered() == counted.comments();
    }

    @Override
    public void noLongerNeeded(String subjectType, String subjectId, String reason) {
        endConsultation.end(subjectType, subjectId, reason);
    }
}
