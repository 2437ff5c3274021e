package trinhky.organisation.application;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import trinhky.organisation.AdministrationGuard;
import trinhky.organisation.domain.Substitution;
import trinhky.organisation.domain.Substitutions;
import trinhky.shared.DomainProblem;

/** A substitution ends at once, before its last day. */
@Service
public class EndSubstitution {

    private final AdministrationGuard guard;
    private final Substitutions substitutions;
    private final Acts acts;
    private final Clock clock;

    EndSubstitution(AdministrationGuard guard, Substitutions substitutions, Acts acts, Clock clock) {
        this.guard = guard;
        this.substitutions = substitutions;
        this.acts = acts;
        this.clock = clock;
    }

    @Transactional
    public void end(UUID substitutionId) {
        String manager = guard.substitutionManager();
        Substitution substitution = substitutions
                .findById(substitutionId)
                .orElseThrow(() -> DomainProblem.notFound("organisation.substitution-unknown"));
        substitution.endOn(LocalDate.now(clock), manager);
        substitutions.save(substitution);
        acts.record(
                "substitution",
                substitutionId.toString(),
                "substitution-ended",
                manager,
                Map.of("absent", substitution.absentId(), "substitute", substitution.substituteId()));
    }
}
