package trinhky.consultation.process;

import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import trinhky.consultation.application.InviteUnits;

/** Activity_InviteUnits. */
@Component("inviteUnits")
class InviteUnitsDelegate implements JavaDelegate {

    private final InviteUnits useCase;

    InviteUnitsDelegate(InviteUnits useCase) {
        this.useCase = useCase;
    }

    @Override
    public void execute(DelegateExecution round) {
        useCase.invite(UUID.fromString(round.getProcessBusinessKey()));
    }
}
