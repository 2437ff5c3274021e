package trinhky.consultation.process;

import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import trinhky.consultation.application.EscalateSilence;

/** Activity_EscalateSilence. */
@Component("escalateSilence")
class EscalateSilenceDelegate implements JavaDelegate {

    private final EscalateSilence useCase;

    EscalateSilenceDelegate(EscalateSilence useCase) {
        this.useCase = useCase;
    }

    @Override
    public void execute(DelegateExecution round) {
        useCase.escalate(UUID.fromString(round.getProcessBusinessKey()));
    }
}
