package trinhky.organisation.application;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import trinhky.organisation.AdministrationGuard;
import trinhky.shared.DomainProblem;

/** An administrator gives the authority to sign its last day; what was signed until then stays. */
@Service
public class EndSigningAuthority {

    private final AdministrationGuard guard;
    private final SigningRules rules;
    private final Acts acts;

    EndSigningAuthority(AdministrationGuard guard, SigningRules rules, Acts acts) {
        this.guard = guard;
        this.rules = rules;
        this.acts = acts;
    }

    @Transactional
    public void end(UUID authorityId, LocalDate lastDay) {
        String administrator = guard.administrator();
        SigningRule rule = rules.find(authorityId, lastDay)
                .orElseThrow(() -> DomainProblem.notFound("organisation.signing-authority-unknown"));
        Checks found = new Checks();
        if (found.filled(lastDay, "lastDay")) {
            found.that(!lastDay.isBefore(rule.validFrom()), "lastDay", "organisation.ends-before-start");
        }
        found.that(rule.validTo() == null, "lastDay", "organisation.signing-authority-ended");
        found.passOrRefuse();
        rules.endOn(authorityId, lastDay);
        acts.record(
                "unit",
                rule.issuerUnitId(),
                "signing-authority-ended",
                administrator,
                Map.of("position", rule.positionId(), "day", lastDay.toString()));
    }
}
