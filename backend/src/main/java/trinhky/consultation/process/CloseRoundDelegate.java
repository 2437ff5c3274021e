package trinhky.consultation.process;

import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import trinhky.consultation.application.CloseRound;

/** Activity_CloseRound. */
@Component("closeRound")
class CloseRoundDelegate implements JavaDelegate {

    private final CloseRound useCase;

    CloseRoundDelegate(CloseRound useCase) {
        this.useCase = useCase;
    }

    @Override
    public void execute(DelegateExecution round) {
        useCase.close(UUID.fromString(round.getProcessBusinessKey()));
    }
}
