package trinhky.signing.process;

import java.util.Optional;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;
import trinhky.organisation.GroupKeys;
import trinhky.organisation.SigningAuthority;
import trinhky.shared.DomainProblem;
import trinhky.signing.application.Authority;
import trinhky.signing.domain.SigningFile;
import trinhky.signing.domain.SigningRequest;

/** Whose turn it is to sign, as the model asks: bean {@code signingTasks}. */
@Component("signingTasks")
public class SigningGroups {

    private final SigningFile file;
    private final Authority authority;

    SigningGroups(SigningFile file, Authority authority) {
        this.file = file;
        this.authority = authority;
    }

    /** Code of the document's type. */
    public String documentType(DelegateExecution execution) {
        return request(execution).document().documentTypeCode();
    }

    /** The position that is competent for type and field today. */
    public String signerGroup(DelegateExecution execution) {
        return group(authority.signer(request(execution)));
    }

    /** The position of the issuer's head. */
    public String chairGroup(DelegateExecution execution) {
        return group(authority.chair(request(execution)));
    }

    private SigningRequest request(DelegateExecution execution) {
        return file.findBySubjectIdOrderByAttemptDesc(execution.getProcessBusinessKey()).stream()
                .findFirst()
                .orElseThrow(() -> DomainProblem.refused("signing.not-submitted"));
    }

    private static String group(Optional<SigningAuthority> held) {
        return held.map(authority -> GroupKeys.ofPosition(authority.positionId()))
                .orElseThrow(() -> DomainProblem.refused("signing.no-authority"));
    }
}
