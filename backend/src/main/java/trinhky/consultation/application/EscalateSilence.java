package trinhky.consultation.application;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import trinhky.consultation.SilenceEscalated;
import trinhky.consultation.domain.Actor;
import trinhky.consultation.domain.ConsultationRound;
import trinhky.consultation.domain.Invitation;

/** The deadline passed in a round that silence blocks: the heads of silent units and the drafting unit are told. */
@Service("escalateSilenceUseCase")
public class EscalateSilence {

    private final Dossiers dossiers;
    private final RoundEvents events;
    private final Steps steps;

    EscalateSilence(Dossiers dossiers, RoundEvents events, Steps steps) {
        this.dossiers = dossiers;
        this.events = events;
        this.steps = steps;
    }

    @Transactional
    public void escalate(UUID roundId) {
        ConsultationRound round = dossiers.lockRound(roundId);
        Actor system = steps.system();
        round.escalated(system.at());
        dossiers.save(round);
        List<String> silent = dossiers.waitingIn(roundId).stream()
                .map(Invitation::unitId)
                .sorted()
                .toList();
        Map<String, String> details = Map.of("silent", String.valueOf(silent.size()));
        events.act(round, "consultation.silence-escalated", system, null, details);
        events.publish(new SilenceEscalated(
                roundId,
                round.subjectType(),
                round.subjectId(),
                round.subjectTitle(),
                round.ownerUnitId(),
                silent,
                round.dueAt()));
    }
}
