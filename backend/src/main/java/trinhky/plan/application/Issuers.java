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

    /** The province's committee for which the unit works, or {@code plan.no-committee-above} (403), also for communes and wards. */
    Issuer above(String unitId) {
        UnitSummary unit = directory.unit(unitId);
        LocalDate today = LocalDate.now(clock);
        UnitSummary committee = directory.unitsOfKind(List.of(UnitKind.PROVINCE_COMMITTEE), today).stream()
                .filter(above ->
                        above.id().equals(unit.parentId()) && !unit.kind().isCommittee())
                .findFirst()
                .orElseThrow(() -> DomainProblem.forbidden("plan.no-committee-above"));
        return directory.unitsOfKind(List.of(UnitKind.OFFICE), today).stream()
                .filter(office -> committee.id().equals(office.parentId()))
                .findFirst()
                .map(office -> new Issuer(committee.id(), office.id()))
                .orElseThrow(() -> DomainProblem.forbidden("plan.no-committee-above"));
    }
}
