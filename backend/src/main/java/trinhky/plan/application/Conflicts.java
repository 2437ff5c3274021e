package trinhky.plan.application;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.springframework.stereotype.Component;
import trinhky.organisation.OfficialDirectory;
import trinhky.organisation.OfficialSummary;
import trinhky.plan.domain.Plan;
import trinhky.plan.domain.PlanRow;
import trinhky.shared.BusinessClock;
import trinhky.shared.DomainProblem;

/** Says who changed something meanwhile, so that the one who comes second loses nothing. */
@Component
class Conflicts {

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("HH:mm d/M").withZone(BusinessClock.ZONE);

    private final OfficialDirectory officials;

    Conflicts(OfficialDirectory officials) {
        this.officials = officials;
    }

    /** Refuses with {@code plan.changed-by-other} unless the plan still has the version. */
    void requireVersion(Plan plan, int version) {
        if (plan.version() != version) {
            throw changed(plan.updatedBy(), plan.updatedAt());
        }
    }

    /** Refuses with {@code plan.changed-by-other} unless the stored row still has the version. */
    void requireVersion(PlanRow stored, Integer version) {
        if (!stored.version().equals(version)) {
            throw changed(stored.updatedBy(), stored.updatedAt());
        }
    }

    private DomainProblem changed(String officialId, Instant at) {
        String name = officials.officials(List.of(officialId)).values().stream()
                .map(OfficialSummary::name)
                .findFirst()
                .orElse(officialId);
        return DomainProblem.refused("plan.changed-by-other", name, TIME.format(at));
    }
}
