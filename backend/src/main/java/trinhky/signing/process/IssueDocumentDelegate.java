package trinhky.signing.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import trinhky.signing.application.NumberSignedDocument;

/** {@code Activity_IssueDocument}. */
@Component("issueDocument")
class IssueDocumentDelegate implements JavaDelegate {

    private final NumberSignedDocument numbering;

    IssueDocumentDelegate(NumberSignedDocument numbering) {
        this.numbering = numbering;
    }

    @Override
    public void execute(DelegateExecution execution) {
        numbering.number(execution.getProcessBusinessKey());
    }
}
