package trinhky.consultation.application;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import trinhky.consultation.domain.Actor;
import trinhky.consultation.domain.ConsultationRound;

/** No opinion on the subject is needed any more: it was signed or withdrawn. */
@Service
class EndConsultation {

    private final Dossiers dossiers;
    private final RoundFigureSql figures;
    private final WaitingUnits waitingUnits;
    private final RoundEvents events;
    private final Steps steps;

    EndConsultation(
            Dossiers dossiers, RoundFigureSql figures, WaitingUnits waitingUnits, RoundEvents events, Steps steps) {
        this.dossiers = dossiers;
        this.figures = figures;
        this.waitingUnits = waitingUnits;
        this.events = events;
        this.steps = steps;
    }

    @Transactional
    void end(String subjectType, String subjectId, String reason) {
        dossiers.roundsOf(subjectType, subjectId).stream()
                .filter(ConsultationRound::isOpen)
                .forEach(round -> end(round, reason));
        waitingUnits.end(dossiers.waitingFor(subjectType, subjectId), reason);
    }

    private void end(ConsultationRound open, String reason) {
        ConsultationRound round = dossiers.lockRound(open.id());
        Actor system = steps.system();
        round.end(reason, system.at());
        dossiers.save(round);
        events.closed(round, system, figures.of(round.id()));
    }
}
