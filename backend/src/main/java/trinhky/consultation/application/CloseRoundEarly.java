package trinhky.consultation.application;

import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import trinhky.consultation.domain.Actor;
import trinhky.consultation.domain.ConsultationRound;
import trinhky.shared.DomainProblem;

/** The drafting unit ends the waiting for opinions. */
@Service
public class CloseRoundEarly {

    private final Steps steps;
    private final Dossiers dossiers;
    private final ConsultationProcess process;

    CloseRoundEarly(Steps steps, Dossiers dossiers, ConsultationProcess process) {
        this.steps = steps;
        this.dossiers = dossiers;
        this.process = process;
    }

    /**
     * Closes the round.
     *
     * @throws DomainProblem forbidden {@code consultation.not-the-drafter}; refused {@code consultation.round-closed},
     *     {@code consultation.not-sent-yet}; invalid without a reason
     */
    @Transactional
    public void close(UUID roundId, String reason) {
        Actor drafter = steps.requireDrafter(dossiers.round(roundId));
        ConsultationRound round = dossiers.lockRound(roundId);
        round.wishClosed(reason, drafter);
        dossiers.save(round);
        if (!process.roundClosedByDrafter(roundId)) {
            throw DomainProblem.refused("consultation.not-sent-yet");
        }
    }
}
