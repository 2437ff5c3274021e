package trinhky.organisation.application;

import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import trinhky.organisation.AdministrationGuard;
import trinhky.organisation.OfficialDeactivated;
import trinhky.organisation.domain.Official;
import trinhky.organisation.domain.Officials;
import trinhky.shared.DomainProblem;

/** An administrator ends an official's right to sign in; what the official did stays on record. */
@Service
public class DeactivateOfficial {

    private final AdministrationGuard guard;
    private final Officials officials;
    private final Acts acts;

    DeactivateOfficial(AdministrationGuard guard, Officials officials, Acts acts) {
        this.guard = guard;
        this.officials = officials;
        this.acts = acts;
    }

    @Transactional
    public void deactivate(String officialId) {
        String administrator = guard.administrator();
        Official official = officials
                .findById(officialId)
                .orElseThrow(() -> DomainProblem.notFound("organisation.official-unknown", officialId));
        if (officialId.equals(administrator)) {
            throw DomainProblem.refused("organisation.own-account");
        }
        official.deactivate();
        officials.save(official);
        acts.announce(new OfficialDeactivated(officialId));
        acts.record("official", officialId, "official-deactivated", administrator, Map.of("name", official.name()));
    }
}
