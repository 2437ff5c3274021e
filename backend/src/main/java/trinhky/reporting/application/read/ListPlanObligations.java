package trinhky.reporting.application.read;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import trinhky.identity.Access;
import trinhky.identity.CurrentOfficial;

/** Everything that has to be reported on a plan until it ends. */
@Service
public class ListPlanObligations {
    /** More than a monthly report over a term of five years with several rules. */
    private static final int MOST_PERIODS = 500;

    private final Access access;
    private final CycleRows cycles;
    private final ObligationRows obligations;

    ListPlanObligations(Access access, CycleRows cycles, ObligationRows obligations) {
        this.access = access;
        this.cycles = cycles;
        this.obligations = obligations;
    }

    /**
     * The duties in the order of their due days; of periods in which the reader's unit only reports, its own alone.
     *
     * @param unitId only of this unit, or null
     */
    @Transactional(readOnly = true)
    public PlanObligationsView list(UUID planId, String unitId) {
        CurrentOfficial reader = access.requireRead("PLAN", planId.toString());
        List<CycleRowView> found =
                cycles.first(MOST_PERIODS, "c.plan_id = :plan", Map.of("plan", planId), Readers.unitsOf(reader), true);
        Set<UUID> seesAll = found.stream()
                .filter(cycle -> cycle.figures() != null)
                .map(CycleRowView::cycleId)
                .collect(Collectors.toSet());
        List<ObligationRowView> all = obligations.ofPlan(planId).stream()
                .filter(row -> unitId == null || row.unit().id().equals(unitId))
                .filter(row -> seesAll.contains(row.cycleId())
                        || reader.unitIds().contains(row.unit().id()))
                .toList();
        return new PlanObligationsView(all.size(), found, all);
    }
}
