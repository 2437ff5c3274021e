package trinhky.reporting.domain;

import java.time.Instant;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Makes the duties of all units for all periods of a plan, in one statement. */
@Repository
public class PlannedObligations {
    private static final String CREATE = """
            with own_share as (
                select r.rule_id, r.consolidator_unit_id as unit_id
                from reporting_rule r
                where exists (select 1 from reporting_indicator i
                              join reporting_indicator_owner w using (indicator_id)
                              where i.plan_id = r.plan_id and w.unit_id = r.consolidator_unit_id)
                   or exists (select 1 from reporting_assignment a
                              where a.plan_id = r.plan_id and a.lead_unit_id = r.consolidator_unit_id)
            ), reporter as (
                select rule_id, unit_id from reporting_rule_reporter
                union
                select rule_id, unit_id from own_share
            )
            insert into report_obligation (id, cycle_id, plan_id, unit_id, lead_unit_id, opens_on, due_on,
                                           due_at, state)
            select gen_random_uuid(), c.id, c.plan_id, r.unit_id, c.lead_unit_id, c.opens_on, c.due_on,
                   c.due_at, 'PLANNED'
            from reporting_cycle c
            join reporter r on r.rule_id = c.rule_id
            where c.plan_id = :plan
            on conflict (cycle_id, unit_id) do nothing""";

    private static final String END = """
            update report_obligation o set state = 'ENDED', ended_reason = 'PLAN_RECALLED', version = o.version + 1
            from reporting_cycle c
            where c.id = o.cycle_id and c.plan_id = :plan and c.state = 'PLANNED' and o.state = 'PLANNED'""";

    private final JdbcClient jdbc;

    PlannedObligations(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Creates one obligation for each period and reporting unit. A lead unit that owns indicators or assignments itself
     * reports them like any other unit.
     *
     * @return how many obligations there are
     */
    public int create(UUID planId) {
        return jdbc.sql(CREATE).param("plan", planId).update();
    }

    /**
     * Ends the periods of a plan that have not opened, and the duties in them.
     *
     * @return how many periods ended
     */
    public int end(UUID planId, String reason, Instant at) {
        jdbc.sql(END).param("plan", planId).update();
        return jdbc.sql("""
                        update reporting_cycle set state = 'ENDED', end_reason = :reason, closed_at = :at, version = version + 1
                        where plan_id = :plan and state = 'PLANNED'""")
                .param("plan", planId)
                .param("reason", reason)
                .param("at", SqlTime.of(at))
                .update();
    }
}
