package trinhky.consultation.process;

import java.util.Date;
import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;
import trinhky.consultation.SilencePolicy;
import trinhky.consultation.domain.Invitations;
import trinhky.consultation.domain.Rounds;

/** What the models of consultation ask while they run. */
@Component("consultationTasks")
public class ConsultationTasks {

    private final Rounds rounds;
    private final Invitations invitations;

    ConsultationTasks(Rounds rounds, Invitations invitations) {
        this.rounds = rounds;
        this.invitations = invitations;
    }

    /** Whether the deadline leaves the round open as long as units are silent. */
    public boolean silenceBlocks(DelegateExecution round) {
        return rounds.get(businessKey(round)).silencePolicy() == SilencePolicy.BLOCKS;
    }

    /** The deadline of the round that the invitation belongs to. */
    public Date dueAt(DelegateExecution invitation) {
        UUID roundId = invitations.get(businessKey(invitation)).roundId();
        return Date.from(rounds.get(roundId).dueAt());
    }

    private static UUID businessKey(DelegateExecution execution) {
        return UUID.fromString(execution.getProcessBusinessKey());
    }
}
