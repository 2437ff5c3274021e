package trinhky.consultation.application;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import trinhky.calendar.Timeliness;
import trinhky.consultation.domain.ConsultationRound;
import trinhky.consultation.domain.Invitation;

/** The head gives the opinion in the name of the unit; with the last one the round ends. */
@Service
public class GiveOpinion {

    private final Steps steps;
    private final Dossiers dossiers;
    private final ConsultationProcess process;
    private final RoundEvents events;

    GiveOpinion(Steps steps, Dossiers dossiers, ConsultationProcess process, RoundEvents events) {
        this.steps = steps;
        this.dossiers = dossiers;
        this.process = process;
        this.events = events;
    }

    /** A late opinion is taken and marked. */
    @Transactional
    public void give(UUID invitationId) {
        Step step = steps.require(Steps.APPROVE_OPINION, invitationId);
        Dossier dossier = dossiers.lockRoundOf(invitationId);
        ConsultationRound round = dossier.round();
        Invitation invitation = dossier.invitation();
        invitation.give(step.actor(), isLate(round, step.actor().at()), !round.isOpen());
        dossiers.save(invitation);
        events.given(dossier, step.actor());
        process.opinionGiven(step.taskId());
        if (round.isOpen() && dossiers.everyoneAnswered(round.id())) {
            process.allOpinionsGiven(round.id());
        }
    }

    private static boolean isLate(ConsultationRound round, Instant now) {
        return Timeliness.of(round.dueAt(), Optional.of(now), now) == Timeliness.LATE;
    }
}
