package trinhky.consultation.application;

import java.util.List;
import org.springframework.stereotype.Component;
import trinhky.consultation.domain.Invitation;

/** Ends the waiting for opinions that are needed no more. */
@Component
class WaitingUnits {

    private final Dossiers dossiers;
    private final ConsultationProcess process;

    WaitingUnits(Dossiers dossiers, ConsultationProcess process) {
        this.dossiers = dossiers;
        this.process = process;
    }

    void end(List<Invitation> waiting, String note) {
        waiting.forEach(invitation -> invitation.end(note));
        dossiers.save(waiting);
        waiting.forEach(invitation -> process.opinionNotNeeded(invitation.id()));
    }
}
