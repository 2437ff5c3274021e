package trinhky.identity.application;

import java.time.Duration;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import trinhky.identity.StepUp;
import trinhky.organisation.OfficialSummary;
import trinhky.shared.DomainProblem;

/** Compares the password with the account of the official signed in; counts failures together with those at sign-in. */
@Service
class ConfirmPassword implements StepUp {

    private final SignedInOfficials officials;
    private final Accounts accounts;
    private final FailedSignIns failures;

    ConfirmPassword(SignedInOfficials officials, Accounts accounts, FailedSignIns failures) {
        this.officials = officials;
        this.accounts = accounts;
        this.failures = failures;
    }

    @Transactional(propagation = Propagation.SUPPORTS)
    @Override
    public void confirm(String password) {
        OfficialSummary official = officials.standing().official();
        Duration wait = failures.waitOf(official.username());
        if (!wait.isZero()) {
            long seconds = new TooManyAttempts(wait).seconds();
            throw DomainProblem.invalid("password", "identity.too-many-attempts", seconds);
        }
        if (!accounts.matches(official.id(), password)) {
            failures.record(official.username());
            throw DomainProblem.invalid("password", "identity.wrong-password");
        }
        failures.forget(official.username());
    }
}
