package trinhky.consultation.application;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import trinhky.consultation.domain.ConsultationRound;
import trinhky.consultation.domain.Invitation;

/** Sends the request to every unit that does not have it yet. */
@Service("inviteUnitsUseCase")
public class InviteUnits {

    private final Dossiers dossiers;
    private final ConsultationProcess process;
    private final RoundEvents events;
    private final UnitTaskSubjects subjects;
    private final Steps steps;

    InviteUnits(
            Dossiers dossiers,
            ConsultationProcess process,
            RoundEvents events,
            UnitTaskSubjects subjects,
            Steps steps) {
        this.dossiers = dossiers;
        this.process = process;
        this.events = events;
        this.subjects = subjects;
        this.steps = steps;
    }

    /** Repeating it asks nobody twice. */
    @Transactional
    public void invite(UUID roundId) {
        ConsultationRound round = dossiers.lockRound(roundId);
        if (!round.isOpen()) {
            return;
        }
        List<Invitation> unsent = dossiers.unsentIn(roundId);
        subjects.describe(round, unsent);
        unsent.forEach(each -> each.sent(steps.system().at()));
        dossiers.save(unsent);
        unsent.forEach(each -> send(round, each));
    }

    private void send(ConsultationRound round, Invitation invitation) {
        process.invite(invitation.id(), invitation.unitId());
        events.invited(round, invitation);
    }
}
