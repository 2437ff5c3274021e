package trinhky.reporting.application.read;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import trinhky.shared.Rows;

/** Counts the cycles that the reader's unit has to do with. */
@Component
class CycleCounts {
    private static final String OWN =
            "exists (select 1 from report_obligation o where o.cycle_id = c.id and o.unit_id in (:units)%s)";

    /** Whether the unit reports in the cycle, leads or oversees it. */
    static final String MINE = "(" + CycleRows.SEES_ALL + " or " + OWN.formatted("") + ")";

    private static final String COUNTS = """
            select count(*) filter (where %1$s) as open,
                   count(*) filter (where c.state = 'PLANNED') as planned,
                   count(*) filter (where c.state in ('CLOSED', 'ENDED')) as closed,
                   count(*) filter (where %1$s and %2$s) as owed,
                   count(*) filter (where %1$s and %3$s) as led
            from reporting_cycle c join reporting_plan p using (plan_id)
            where %4$s and (:plan::uuid is null or c.plan_id = :plan)""".formatted(
                    "c.state in ('OPENING', 'OPEN', 'CONSOLIDATING', 'SIGNING')",
                    OWN.formatted(" and o.state in ('OPEN', 'RETURNED')"),
                    CycleRows.SEES_ALL,
                    MINE);

    private final JdbcClient jdbc;

    CycleCounts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * The counts for these units of the reader.
     *
     * @param planId only of this plan, or null
     */
    CycleListView.CycleCountsView of(UUID planId, List<String> units) {
        return jdbc.sql(COUNTS)
                .param("units", units)
                .param("plan", planId)
                .query(Rows.of(CycleListView.CycleCountsView.class))
                .single();
    }
}
