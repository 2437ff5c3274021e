package trinhky.reporting.application.read;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import trinhky.identity.CurrentOfficials;
import trinhky.reporting.CycleState;

/** Lists the cycles that the reader's unit reports in, leads, or oversees. */
@Service
public class ListCycles {
    private static final String MINE = """
            (c.lead_unit_id in (:units) or p.issuer_unit_id in (:units) or p.office_unit_id in (:units)
             or own.id is not null
             or exists (select 1 from reporting_rule_receiver v
                        where v.rule_id = c.rule_id and v.unit_id in (:units)))""";

    private final CycleRows rows;
    private final CurrentOfficials officials;

    ListCycles(CycleRows rows, CurrentOfficials officials) {
        this.rows = rows;
        this.officials = officials;
    }

    /**
     * The cycles, the latest due first.
     *
     * @param planId only of this plan, or null
     * @param states only in these states, or empty
     */
    @Transactional(readOnly = true)
    public List<CycleRowView> list(UUID planId, List<CycleState> states) {
        List<String> units = Readers.unitsOf(officials.current());
        Map<String, Object> parameters = new HashMap<>();
        StringBuilder condition = new StringBuilder(MINE);
        if (planId != null) {
            condition.append(" and c.plan_id = :plan");
            parameters.put("plan", planId);
        }
        if (!states.isEmpty()) {
            condition.append(" and c.state in (:states)");
            parameters.put("states", states.stream().map(CycleState::name).toList());
        }
        return rows.where(condition.toString(), parameters, units);
    }
}
