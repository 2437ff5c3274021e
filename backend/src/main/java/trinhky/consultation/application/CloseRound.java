package trinhky.consultation.application;

import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import trinhky.consultation.domain.Actor;
import trinhky.consultation.domain.ConsultationRound;

/** Ends the waiting for opinions in time. Late ones may still come; what silence means stands in the round. */
@Service("closeRoundUseCase")
public class CloseRound {

    private final Dossiers dossiers;
    private final RoundFigureSql figures;
    private final RoundEvents events;
    private final Steps steps;

    CloseRound(Dossiers dossiers, RoundFigureSql figures, RoundEvents events, Steps steps) {
        this.dossiers = dossiers;
        this.figures = figures;
        this.events = events;
        this.steps = steps;
    }

    /** Does nothing when it is closed already. */
    @Transactional
    public void close(UUID roundId) {
        ConsultationRound round = dossiers.lockRound(roundId);
        if (!round.isOpen()) {
            return;
        }
        Actor system = steps.system();
        round.close(dossiers.everyoneAnswered(roundId), system.at());
        dossiers.save(round);
        Actor actor = round.closedBy() == null ? system : new Actor(round.closedBy(), null, system.at());
        events.closed(round, actor, figures.of(roundId));
    }
}
