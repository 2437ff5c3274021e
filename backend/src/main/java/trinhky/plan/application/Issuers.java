package trinhky.plan.application;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import trinhky.organisation.UnitDirectory;
import trinhky.organisation.UnitKind;
import trinhky.organisation.UnitSummary;
import trinhky.shared.DomainProblem;

/** Finds the committee that issues the plans a unit drafts, and that committee's office. */
@Component
class Issuers {

    /** A committee with its office. */
    record Issuer(String committeeId, String officeId) {}

    private final UnitDirectory directory;
    private final Clock clock;

    Issuers(UnitDirectory directory, Clock clock) {
        this.directory = directory;
        this.clock = clock;
    }

    /** The province's committee above the unit, or {@code plan.no-committee-above} (409). */
    Issuer above(String unitId) {
        String parent = directory.unit(unitId).parentId();
        LocalDate today = LocalDate.now(clock);
        UnitSummary committee = directory.unitsOfKind(List.of(UnitKind.PROVINCE_COMMITTEE), today).stream()
                .filter(unit -> unit.id().equals(parent))
                .findFirst()
                .orElseThrow(() -> DomainProblem.refused("plan.no-committee-above"));
        return directory.unitsOfKind(List.of(UnitKind.OFFICE), today).stream()
                .filter(office -> committee.id().equals(office.parentId()))
                .findFirst()
                .map(office -> new Issuer(committee.id(), office.id()))
                .orElseThrow(() -> DomainProblem.refused("plan.no-committee-above"));
    }
}
