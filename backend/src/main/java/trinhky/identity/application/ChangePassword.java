package trinhky.identity.application;

import java.nio.charset.StandardCharsets;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import trinhky.identity.StepUp;
import trinhky.organisation.OfficialSummary;
import trinhky.shared.DomainProblem;

/** An official chooses a new password, confirming the present one; whoever is signed in with that one elsewhere is signed out. */
@Service
public class ChangePassword {

    private final StepUp stepUp;
    private final SignedInOfficials officials;
    private final Accounts accounts;
    private final ApplicationEventPublisher events;

    ChangePassword(StepUp stepUp, SignedInOfficials officials, Accounts accounts, ApplicationEventPublisher events) {
        this.stepUp = stepUp;
        this.officials = officials;
        this.accounts = accounts;
        this.events = events;
    }

    @Transactional
    public void change(String present, String chosen) {
        OfficialSummary official = officials.standing().official();
        stepUp.confirm(present);
        if (chosen == null || chosen.strip().length() < Passwords.SHORTEST) {
            throw DomainProblem.invalid("newPassword", "identity.password-too-short", Passwords.SHORTEST);
        }
        if (chosen.getBytes(StandardCharsets.UTF_8).length > Passwords.LONGEST_BYTES) {
            throw DomainProblem.invalid("newPassword", "identity.password-too-long");
        }
        accounts.setPassword(official.id(), chosen);
        events.publishEvent(new PasswordChanged(official.id()));
    }
}
