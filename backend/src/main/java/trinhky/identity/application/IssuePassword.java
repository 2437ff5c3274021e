package trinhky.identity.application;

import java.time.Clock;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import trinhky.identity.Access;
import trinhky.organisation.OfficialDirectory;
import trinhky.organisation.OfficialSummary;
import trinhky.shared.ActRecorded;
import trinhky.shared.DomainProblem;

/** An administrator gives an official a new random password to hand over; open sessions of the official end. */
@Service
public class IssuePassword {

    private final Access access;
    private final OfficialDirectory officials;
    private final Accounts accounts;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    IssuePassword(
            Access access,
            OfficialDirectory officials,
            Accounts accounts,
            ApplicationEventPublisher events,
            Clock clock) {
        this.access = access;
        this.officials = officials;
        this.accounts = accounts;
        this.events = events;
        this.clock = clock;
    }

    /** Returns the password; it is shown this once and stored only as a hash. */
    @Transactional
    public String issue(String officialId) {
        String administrator = access.requireAdministrator().officialId();
        OfficialSummary official = officials.official(officialId);
        if (!official.active()) {
            throw DomainProblem.refused("identity.official-inactive", official.name());
        }
        String password = Passwords.random();
        accounts.setPassword(officialId, password);
        events.publishEvent(new PasswordChanged(officialId));
        events.publishEvent(new ActRecorded(
                "official",
                officialId,
                "identity.password-issued",
                administrator,
                null,
                clock.instant(),
                null,
                Map.of("name", official.name())));
        return password;
    }
}
