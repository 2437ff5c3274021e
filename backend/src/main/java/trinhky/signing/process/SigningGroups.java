package trinhky.signing.process;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Date;
import java.util.Optional;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;
import trinhky.calendar.WorkingDays;
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

    private static final LocalTime OFFICE_CLOSES = LocalTime.of(17, 0);

    private final SigningFile file;
    private final Authority authority;
    private final WorkingDays workingDays;
    private final BusinessClock clock;

    SigningGroups(SigningFile file, Authority authority, WorkingDays workingDays, BusinessClock clock) {
        this.file = file;
        this.authority = authority;
        this.workingDays = workingDays;
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
        LocalDate last = workingDays.plus(clock.today(), 1);
        return Date.from(last.atTime(OFFICE_CLOSES).atZone(BusinessClock.ZONE).toInstant());
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
