package trinhky.organisation.application;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import trinhky.organisation.AdministrationGuard;
import trinhky.organisation.OfficialDirectory;
import trinhky.organisation.OfficialSummary;
import trinhky.organisation.PositionSummary;
import trinhky.organisation.Role;
import trinhky.organisation.domain.Substitution;
import trinhky.organisation.domain.SubstitutionTerms;
import trinhky.organisation.domain.Substitutions;

/**
 * Somebody stands in for an absent colleague of the same unit between two days. Arranged by an administrator or the chief
 * of the Office, never by the two themselves alone.
 */
@Service
public class ArrangeSubstitution {

    private final AdministrationGuard guard;
    private final OfficialDirectory officials;
    private final Substitutions substitutions;
    private final Acts acts;
    private final Clock clock;

    ArrangeSubstitution(
            AdministrationGuard guard,
            OfficialDirectory officials,
            Substitutions substitutions,
            Acts acts,
            Clock clock) {
        this.guard = guard;
        this.officials = officials;
        this.substitutions = substitutions;
        this.acts = acts;
        this.clock = clock;
    }

    /** Returns the id of the new substitution. */
    @Transactional
    public UUID arrange(SubstitutionTerms terms) {
        String manager = standsInForAdministrator(terms) ? guard.administrator() : guard.substitutionManager();
        Checks found = new Checks();
        checkOfficials(terms, found);
        checkDays(terms, found);
        if (found.filled(terms.reason(), "reason")) {
            found.atMost(terms.reason(), 500, "reason");
        }
        found.passOrRefuse();
        Substitution made = substitutions.save(Substitution.arrange(terms, manager, clock.instant()));
        acts.record(
                "substitution",
                made.id().toString(),
                "substitution-arranged",
                manager,
                Map.of("absent", made.absentId(), "substitute", made.substituteId()));
        return made.id();
    }

    private void checkOfficials(SubstitutionTerms terms, Checks found) {
        Optional<OfficialSummary> absent = active(terms.absentId());
        Optional<OfficialSummary> substitute = active(terms.substituteId());
        boolean chosen = found.that(absent.isPresent(), "absentId", "organisation.official-not-chosen")
                & found.that(substitute.isPresent(), "substituteId", "organisation.official-not-chosen");
        if (!chosen) {
            return;
        }
        if (found.that(!absent.get().id().equals(substitute.get().id()), "substituteId", "organisation.same-person")) {
            boolean colleagues = absent.get().unitId().equals(substitute.get().unitId());
            found.that(colleagues, "substituteId", "organisation.substitute-of-other-unit");
        }
        boolean held = terms.positionId() == null || holds(absent.get(), terms);
        found.that(
                held,
                "positionId",
                "organisation.position-not-held",
                absent.get().name());
    }

    private void checkDays(SubstitutionTerms terms, Checks found) {
        boolean given = found.filled(terms.validFrom(), "validFrom") & found.filled(terms.validTo(), "validTo");
        if (given
                && found.that(
                        !terms.validTo().isBefore(terms.validFrom()), "validTo", "organisation.ends-before-start")) {
            found.that(!terms.validTo().isBefore(LocalDate.now(clock)), "validTo", "organisation.already-past");
            boolean repeated = terms.absentId() != null
                    && substitutions.findByAbsentId(terms.absentId()).stream().anyMatch(other -> other.repeats(terms));
            found.that(!repeated, "validFrom", "organisation.substitution-repeated");
        }
    }

    /** Nobody may make an administrator who is none: whoever only manages substitutions could become one that way. */
    private boolean standsInForAdministrator(SubstitutionTerms terms) {
        return terms.absentId() != null
                && chosenPosition(terms.absentId(), terms).anyMatch(position -> position.role() == Role.ADMINISTRATOR);
    }

    private boolean holds(OfficialSummary absent, SubstitutionTerms terms) {
        return chosenPosition(absent.id(), terms).findAny().isPresent();
    }

    private Stream<PositionSummary> chosenPosition(String absentId, SubstitutionTerms terms) {
        LocalDate day = terms.validFrom() == null ? LocalDate.now(clock) : terms.validFrom();
        return officials.positionsOf(absentId, day).stream()
                .filter(position -> position.id().equals(terms.positionId()));
    }

    private Optional<OfficialSummary> active(String officialId) {
        return officialId == null
                ? Optional.empty()
                : Optional.ofNullable(officials.officials(List.of(officialId)).get(officialId))
                        .filter(OfficialSummary::active);
    }
}
