package trinhky.organisation.application;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import trinhky.organisation.AdministrationGuard;

/** Who signs what, for the administrator. */
@Component
public class SigningAuthorityList {

    private final AdministrationGuard guard;
    private final SigningRules rules;
    private final Clock clock;

    SigningAuthorityList(AdministrationGuard guard, SigningRules rules, Clock clock) {
        this.guard = guard;
        this.rules = rules;
        this.clock = clock;
    }

    /** The rules that hold today or will. */
    public List<SigningRule> list(String issuerUnitId) {
        guard.administrator();
        return rules.from(LocalDate.now(clock), issuerUnitId);
    }
}
