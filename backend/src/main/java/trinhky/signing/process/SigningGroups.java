package trinhky.signing.process;

import java.util.Date;
import java.util.Optional;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;
import trinhky.distribution.IssueDeadline;
import trinhky.organisation.GroupKeys;
import trinhky.organisation.SigningAuthority;
import trinhky.shared.BusinessClock;
import trinhky.shared.DomainProblem;
import trinhky.signing.application.Authority;
import trinhky.signing.domain.SigningFile;
import trinhky.signing.domain.SigningRequest;

/** Whose turn it is to sign, as the model asks: bean {@code signingTasks}. */
@Component("signingTasks")
public class SigningGroups {

    private final SigningFile file;
    private final Authority authority;
    private final IssueDeadline deadline;
    private final BusinessClock clock;

    SigningGroups(SigningFile file, Authority authority, IssueDeadline deadline, BusinessClock clock) {
        this.file = file;
        this.authority = authority;
        this.deadline = deadline;
        this.clock = clock;
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

    /** A signed document leaves on the day it is signed, at the latest the next working day (Decree 30/2020, article 18.1). */
    public Date issueDueAt(DelegateExecution execution) {
        return Date.from(deadline.of(clock.instant()));
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
