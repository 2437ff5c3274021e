package trinhky.reporting.domain;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import trinhky.shared.Rows;

/** Progress and texts of the accepted reports of a cycle. */
@Repository
public class ReportedWords {
    private final JdbcClient jdbc;

    ReportedWords(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Each assignment of the plan with the progress that was accepted. */
    public List<AssignmentProgress> assignments(UUID cycleId) {
        return jdbc.sql("""
                        select a.assignment_id, a.code, a.group_title, a.title,
                               coalesce(r.unit_id, a.lead_unit_id) as unit_id, r.percent, r.status, r.result
                        from reporting_cycle c
                        join reporting_assignment a on a.plan_id = c.plan_id
                        left join lateral (
                            select o.unit_id, g.percent, g.status, g.result
                            from report_progress g join report_obligation o on o.id = g.obligation_id
                            where g.assignment_id = a.assignment_id and o.cycle_id = c.id and o.state = 'ACCEPTED'
                            limit 1) r on true
                        where c.id = :cycle
                        order by a.ordinal""")
                .param("cycle", cycleId)
                .query(Rows.of(AssignmentProgress.class))
                .list();
    }

    /** What the units wrote of this kind, by heading in the order of the plan, the general ones last. */
    public List<UnitStatement> statements(UUID cycleId, StatementKind kind) {
        return jdbc.sql("""
                        select o.id as obligation_id, o.unit_id, s.kind, s.heading, s.body
                        from report_obligation o
                        join report_statement s on s.obligation_id = o.id and s.kind = :kind and s.body <> ''
                        left join (select plan_id, group_title, min(ordinal) as place from reporting_assignment
                                   group by plan_id, group_title) g
                               on g.plan_id = o.plan_id and g.group_title = s.heading
                        where o.cycle_id = :cycle and o.state = 'ACCEPTED'
                        order by g.place nulls last, s.heading, o.unit_id""")
                .param("cycle", cycleId)
                .param("kind", kind.name())
                .query(Rows.of(UnitStatement.class))
                .list();
    }
}
