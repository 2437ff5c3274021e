package trinhky.reporting.domain;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import trinhky.shared.Rows;

/** Reads what a unit reports, with what it reported in the period before. */
@Repository
public class ReportContents {
    private static final String ASSIGNMENTS = """
            select a.assignment_id, a.code, a.group_title, a.title, g.percent, g.status, g.result,
                   g.entered_by, g.entered_at, g.version, e.percent as previous_percent
            from report_progress g
            join reporting_assignment a using (assignment_id)
            join report_obligation o on o.id = g.obligation_id
            join reporting_cycle c on c.id = o.cycle_id
            left join lateral (
                select pg.percent
                from report_obligation po
                join reporting_cycle pc on pc.id = po.cycle_id
                join report_progress pg on pg.obligation_id = po.id
                                       and pg.assignment_id = g.assignment_id
                where po.plan_id = o.plan_id and po.unit_id in (o.unit_id, o.taken_over_from)
                  and pc.data_to < c.data_to and po.state in ('SUBMITTED', 'ACCEPTED')
                  and pg.percent is not null
                order by pc.data_to desc limit 1) e on true
            where g.obligation_id = :obligation
            order by a.ordinal""";

    private final JdbcClient jdbc;

    ReportContents(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Everything in the report. */
    public ReportContent of(UUID obligationId) {
        return new ReportContent(indicators(obligationId), assignments(obligationId), statements(obligationId));
    }

    /** The headings under which difficulties and proposals can be sorted: the groups of the plan. */
    public List<String> headings(UUID planId) {
        return jdbc.sql("""
                        select group_title from (
                            select group_title, min(ordinal) as place from reporting_assignment
                            where plan_id = :plan group by group_title) g
                        order by place""").param("plan", planId).query(String.class).list();
    }

    private List<IndicatorCell> indicators(UUID obligationId) {
        return jdbc.sql("""
                        select i.indicator_id, i.code, i.group_title, i.name, i.unit, i.comparator, i.low, i.high,
                               v.entered, v.amount, v.nil, v.explanation, v.entered_by, v.entered_at, v.version,
                               e.amount as previous_amount, e.period_label as previous_period
                        from report_value v
                        join reporting_indicator i using (indicator_id)
                        left join report_value_before e using (obligation_id, indicator_id)
                        where v.obligation_id = :obligation
                        order by i.ordinal""")
                .param("obligation", obligationId)
                .query(Rows.of(IndicatorCell.class))
                .list();
    }

    private List<AssignmentCell> assignments(UUID obligationId) {
        return jdbc.sql(ASSIGNMENTS)
                .param("obligation", obligationId)
                .query(Rows.of(AssignmentCell.class))
                .list();
    }

    private List<StatementCell> statements(UUID obligationId) {
        return jdbc.sql("""
                        select kind, heading, body, entered_by, entered_at, version
                        from report_statement where obligation_id = :obligation
                        order by kind, heading""")
                .param("obligation", obligationId)
                .query(Rows.of(StatementCell.class))
                .list();
    }
}
